package io.casecheck.pack.check;

import io.casecheck.pack.Scope;
import io.casecheck.pack.check.Implication.There;
import io.casecheck.pack.check.logic.Clauses;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether one rule reports nothing that another does not report too. What it says is certain; what
 * it does not say is not known. Rules of two criteria sets are never compared: each set is whole.
 */
final class Subsumption {
  private final Branch narrow;
  private final Premises premises;
  private final List<There> there;

  private Subsumption(Rule rule, Branch narrow, @Nullable Scope scope) {
    this.narrow = narrow;
    this.premises = Premises.of(rule, narrow, scope);
    this.there = patterns(narrow).stream().map(There::of).toList();
  }

  /** Whether the wide rule reports the same fact whenever the narrow one does. */
  static boolean covers(Rule wide, Rule narrow, @Nullable Scope scope) {
    return sameKind(wide, narrow)
        && narrow.branches().stream().allMatch(branch -> covers(wide, narrow, branch, scope));
  }

  private static boolean covers(Rule wide, Rule rule, Branch narrow, @Nullable Scope scope) {
    List<Branch> alike =
        wide.branches().stream()
            .filter(branch -> sameReport(branch.report(), narrow.report()))
            .toList();
    if (alike.isEmpty()) {
      return false;
    }
    Subsumption one = new Subsumption(rule, narrow, scope);
    return alike.stream().anyMatch(one::isCoveredBy);
  }

  private static boolean sameReport(ReportCall one, ReportCall two) {
    return one.verb() == two.verb()
        && one.components().equals(two.components())
        && Objects.equals(type(one.fact()), type(two.fact()))
        && Objects.equals(type(one.other()), type(two.other()));
  }

  private static @Nullable String type(@Nullable Slot fact) {
    return fact == null ? null : fact.factType().name();
  }

  private static boolean sameKind(Rule wide, Rule narrow) {
    RuleMetadata one = wide.metadata();
    RuleMetadata two = narrow.metadata();
    return !one.id().equals(two.id())
        && (wide.scope().equals(narrow.scope()) || wide.scope().equals("common"))
        && one.controls() == two.controls()
        && Objects.equals(one.criteria(), two.criteria())
        && Objects.equals(one.clock(), two.clock())
        && one.severity().compareTo(two.severity()) <= 0
        && one.inForceOn(two.effective())
        && (one.expires() == null || (two.expires() != null && one.inForceOn(two.expires())));
  }

  private boolean isCoveredBy(Branch wide) {
    Map<Integer, String> fixed = new HashMap<>();
    fix(narrow.report().fact(), wide.report().fact(), fixed);
    fix(narrow.report().other(), wide.report().other(), fixed);
    return new Implication(premises.known(), there)
        .find(patterns(wide), fixed)
        .filter(names -> others(wide).allMatch(condition -> holds(condition, names)))
        .isPresent();
  }

  private static void fix(@Nullable Slot own, @Nullable Slot other, Map<Integer, String> fixed) {
    if (own != null && other != null) {
      fixed.put(other.index(), TermNames.own(own));
    }
  }

  private static List<Pattern> patterns(Branch branch) {
    return branch.conditions().stream()
        .filter(Pattern.class::isInstance)
        .map(Pattern.class::cast)
        .toList();
  }

  private static Stream<Condition> others(Branch branch) {
    return branch.conditions().stream().filter(condition -> !(condition instanceof Pattern));
  }

  /** Whether a condition of the wide rule holds whenever the narrow rule's conditions do. */
  private boolean holds(Condition condition, Map<Integer, String> names) {
    if (condition instanceof Accumulate accumulate) {
      return others(narrow)
          .anyMatch(own -> own instanceof Accumulate same && holds(accumulate, same, names));
    }
    Quantified wide = (Quantified) condition;
    if (!wide.negated() && fits(premises.known(), there, wide, names)) {
      return true;
    }
    return others(narrow)
        .anyMatch(
            own ->
                own instanceof Quantified same
                    && same.negated() == wide.negated()
                    && (wide.negated() ? excludes(same, wide, names) : shows(same, wide, names)));
  }

  private boolean shows(Quantified own, Quantified wide, Map<Integer, String> names) {
    List<There> all = with(there, own.patterns().stream().map(There::of).toList());
    return fits(premises.with(own), all, wide, names);
  }

  private static boolean fits(
      Clauses known, List<There> all, Quantified wide, Map<Integer, String> names) {
    return new Implication(known, all).find(wide.patterns(), names).isPresent();
  }

  /** Whether facts that the wide rule's {@code not} looks for would be found by the own one. */
  private boolean excludes(Quantified own, Quantified wide, Map<Integer, String> names) {
    Map<Integer, String> assumed = new HashMap<>(names);
    wide.patterns()
        .forEach(
            pattern ->
                assumed.put(pattern.slot().index(), "other" + TermNames.own(pattern.slot())));
    ConditionLogic logic = new ConditionLogic(Implication.naming(assumed));
    Clauses known = premises.known();
    for (Pattern pattern : wide.patterns()) {
      known = known.and(logic.all(pattern.constraints()));
    }
    List<There> found =
        wide.patterns().stream()
            .map(pattern -> new There(pattern.slot().factType(), nameOf(pattern, assumed)))
            .toList();
    return new Implication(known, with(there, found)).fits(own.patterns());
  }

  private static String nameOf(Pattern pattern, Map<Integer, String> names) {
    return Optional.ofNullable(names.get(pattern.slot().index())).orElseThrow();
  }

  private boolean holds(Accumulate wide, Accumulate own, Map<Integer, String> names) {
    String same = new ConditionNames(Map.of(), constraint -> true).accumulated(own);
    if (!new ConditionNames(names, constraint -> true).accumulated(wide).equals(same)) {
      return false;
    }
    Map<Integer, String> results = new HashMap<>(names);
    for (int i = 0; i < wide.functions().size(); i++) {
      results.put(
          wide.functions().get(i).slot().index(), TermNames.own(own.functions().get(i).slot()));
    }
    ConditionLogic logic = new ConditionLogic(Implication.naming(results));
    return premises.known().and(logic.notAll(wide.constraints())).isImpossible();
  }

  private static List<There> with(List<There> first, List<There> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
