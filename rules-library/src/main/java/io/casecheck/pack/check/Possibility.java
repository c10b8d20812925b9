package io.casecheck.pack.check;

import io.casecheck.model.TableRow;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Scope;
import io.casecheck.pack.check.logic.Clauses;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Substitution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What conditions of one alternative of a rule allow together: in its folder, in its window, and
 * with the rows that the tables of its pack really have. What it excludes is certain, for every
 * case; what it does not exclude is not known.
 */
public final class Possibility {
  private static final ConditionLogic LOGIC = new ConditionLogic(TermNames.OWN);

  /**
   * A condition that surely holds, or surely does not.
   *
   * @param holds which of the two
   */
  public record Settled(Expression condition, boolean holds) {}

  /** Where a value lies beside its bound. */
  public enum Side {
    BELOW,
    AT,
    ABOVE
  }

  /**
   * A value at its bound, or by at most one below or above it.
   *
   * @param value the value
   * @param bound its bound
   */
  public record Beside(Side side, Expression value, Expression bound) {}

  private final Rule rule;
  private final Branch branch;
  private final Scope scope;
  private final @Nullable LocalDate day;
  private final List<TableRow> rows;
  private final List<Pattern> noRows = new ArrayList<>();
  private final List<TableRow> there;

  /**
   * While the version is in force.
   *
   * @param day the controlling date; null for any day of the window
   * @param apart a line of the rule of which nothing is taken to hold; null if all others do
   */
  public Possibility(
      Pack pack, Rule rule, Branch branch, @Nullable LocalDate day, @Nullable Condition apart) {
    this.rule = rule;
    this.branch = branch;
    this.day = day;
    this.scope =
        pack.scopes().stream()
            .filter(some -> some.path().equals(rule.scope()))
            .findFirst()
            .orElseThrow();
    this.rows = pack.tables().values().stream().flatMap(List::stream).distinct().toList();
    this.there =
        Stream.of(Scope.Kind.COMMON.folder(), rule.scope())
            .distinct()
            .flatMap(path -> pack.tables().getOrDefault(path, List.of()).stream())
            .toList();
    for (Condition condition : branch.conditions()) {
      boolean noRow =
          !condition.equals(apart)
              && condition instanceof Quantified group
              && group.negated()
              && group.patterns().size() == 1
              && isRow(group.patterns().get(0).slot());
      if (noRow) {
        noRows.add(((Quantified) condition).patterns().get(0));
      }
    }
  }

  /** What is known before any condition is looked at. */
  private Clauses before(List<Settled> settled) {
    Clauses before =
        (day == null ? Premises.before(rule, branch, scope) : Premises.on(rule, branch, scope, day))
            .known();
    boolean filed = settled.stream().anyMatch(one -> readsFiledOn(one.condition()));
    for (Pattern pattern : noRows) {
      for (TableRow row : there) {
        Substitution figures = Substitution.row(pattern.slot(), row);
        Clauses some = Clauses.NONE;
        boolean fits = true;
        boolean dated = false;
        for (Constraint constraint : pattern.constraints()) {
          Clauses not = LOGIC.of(figures.of(constraint.expression()), false);
          some = some.or(not);
          boolean reads = readsFiledOn(constraint.expression());
          dated |= reads;
          fits &= reads || not.isImpossible();
        }
        before = before.and(some);
        // Else it would be open whether the row fits.
        filed |= fits && dated;
      }
    }
    return filed ? before.and(Premises.filedOn(rule, branch, day)) : before;
  }

  /** Whether it is open unless the day of filing of the reported appeal is stated. */
  private boolean readsFiledOn(Expression condition) {
    return rule.metadata().controls() == ControllingDate.FILED_ON
        && !(condition instanceof Expression.Or)
        && !(condition instanceof Expression.And)
        && !(condition instanceof Expression.Not)
        && Reads.nullable(condition).stream()
            .anyMatch(
                read ->
                    read.slot().equals(branch.report().fact())
                        && read.component().name().equals("filedOn"));
  }

  private static boolean isRow(Slot slot) {
    return slot.type() != null && slot.type().java() == TableRow.class;
  }

  /** Whether these are impossible together. */
  public boolean excludes(List<Settled> settled, @Nullable Beside beside) {
    List<Settled> all = new ArrayList<>(settled);
    Beside near = beside;
    for (Substitution same : SameItems.in(settled)) {
      all.replaceAll(one -> new Settled(same.of(one.condition()), one.holds()));
      near = with(same, near);
    }
    Set<Slot> places = new LinkedHashSet<>();
    all.forEach(one -> places.addAll(Reads.slots(one.condition())));
    if (near != null) {
      places.addAll(Reads.slots(near.value()));
      places.addAll(Reads.slots(near.bound()));
    }
    places.removeIf(slot -> !isRow(slot));
    return excludes(before(settled), all, near, List.copyOf(places));
  }

  private boolean excludes(
      Clauses before, List<Settled> settled, @Nullable Beside beside, List<Slot> places) {
    if (places.isEmpty()) {
      Clauses left = before;
      for (Settled one : settled) {
        left = left.and(LOGIC.of(one.condition(), one.holds()));
      }
      return left.and(LOGIC.beside(beside)).isImpossible();
    }
    for (TableRow row : rows) {
      Substitution amounts = Substitution.row(places.get(0), row);
      List<Settled> figures =
          settled.stream()
              .map(one -> new Settled(amounts.of(one.condition()), one.holds()))
              .toList();
      boolean out =
          figures.stream().anyMatch(one -> LOGIC.of(one.condition(), one.holds()).isImpossible())
              || excludes(before, figures, with(amounts, beside), places.subList(1, places.size()));
      if (!out) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Beside with(Substitution substitution, @Nullable Beside beside) {
    return beside == null
        ? null
        : new Beside(
            beside.side(), substitution.of(beside.value()), substitution.of(beside.bound()));
  }
}
