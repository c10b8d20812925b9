package io.casecheck.pack.check;

import io.casecheck.model.Appeal;
import io.casecheck.model.Determination;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.pack.check.Possibility.Settled;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Substitution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Places that have the same item, since both have its number: no two items of a list share one. The
 * codes of different lines of a claim may, so of them nothing is said. And a decision has the level
 * and kind of the appeal that it answers: a case that says otherwise is refused.
 */
final class SameItems {
  private static final List<String> SHARED_WITH_THE_APPEAL = List.of("level", "kind");

  private final Map<String, Slot> byNumber = new HashMap<>();
  private final List<Substitution> shared = new ArrayList<>();
  private final List<Substitution> found = new ArrayList<>();

  private SameItems() {}

  /** What to put in place of each other. */
  static List<Substitution> in(List<Settled> settled) {
    SameItems items = new SameItems();
    for (Settled one : settled) {
      if (one.condition() instanceof Comparison comparison
          && comparison.operator().equals(one.holds() ? "==" : "!=")) {
        items.add(comparison.left(), comparison.right());
        items.add(comparison.right(), comparison.left());
        items.addShared(comparison.left(), comparison.right());
        items.addShared(comparison.right(), comparison.left());
      }
    }
    // What is shared first: a place that takes the item of another is not found under its name
    // afterwards.
    return Stream.concat(items.shared.stream(), items.found.stream()).toList();
  }

  private void addShared(Expression answers, Expression number) {
    if (answers instanceof Read decision
        && decision.slot().factType().java() == Determination.class
        && decision.component().name().equals("appeal")
        && number instanceof Read appeal
        && appeal.slot().factType().java() == Appeal.class
        && isNumber(number)) {
      for (String name : SHARED_WITH_THE_APPEAL) {
        Component ofAppeal = Objects.requireNonNull(appeal.slot().factType().component(name));
        shared.add(
            new Substitution(
                read ->
                    read.slot().equals(decision.slot()) && read.component().name().equals(name)
                        ? new Read(appeal.slot(), ofAppeal)
                        : read));
      }
    }
  }

  private void add(Expression number, Expression value) {
    if (!isNumber(number) || !(number instanceof Read read)) {
      return;
    }
    FactType type = read.slot().factType();
    if (isNumber(value)
        && value instanceof Read other
        && other.slot().factType().equals(type)
        && !other.slot().equals(read.slot())) {
      found.add(Substitution.same(other.slot(), read.slot()));
      return;
    }
    String key = type.name() + ' ' + TermNames.OWN.of(value);
    Slot first = byNumber.putIfAbsent(key, read.slot());
    if (first != null && !first.equals(read.slot())) {
      found.add(Substitution.same(first, read.slot()));
    }
  }

  private static boolean isNumber(Expression expression) {
    return expression instanceof Read read
        && read.component().name().equals("number")
        && read.slot().factType().list() != null
        && read.slot().factType().java() != NationalDrugCode.class;
  }
}
