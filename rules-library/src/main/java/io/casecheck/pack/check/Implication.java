package io.casecheck.pack.check;

import io.casecheck.pack.check.logic.Clauses;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether facts that are there fit patterns that are looked for. */
final class Implication {
  private static final int MOST = 1000;

  /**
   * A fact that is there.
   *
   * @param type its type
   * @param name the name by which what is known speaks of it
   */
  record There(FactType type, String name) {
    static There of(Pattern pattern) {
      return new There(pattern.slot().factType(), TermNames.own(pattern.slot()));
    }
  }

  private final Clauses known;
  private final List<There> there;
  private int tried;

  /**
   * What is there.
   *
   * @param known what is known of the facts
   * @param there the facts
   */
  Implication(Clauses known, List<There> there) {
    this.known = known;
    this.there = there;
  }

  /** Whether it is certain that some of the facts fit all of these patterns. */
  boolean fits(List<Pattern> patterns) {
    return find(patterns, Map.of()).isPresent();
  }

  /**
   * Which of the facts fit which pattern, if it is certain that some do.
   *
   * @param fixed the names of facts in places that are decided already
   * @return the names of the facts for every place
   */
  Optional<Map<Integer, String>> find(List<Pattern> patterns, Map<Integer, String> fixed) {
    return choose(patterns, 0, new HashMap<>(fixed));
  }

  private Optional<Map<Integer, String>> choose(
      List<Pattern> patterns, int at, Map<Integer, String> names) {
    if (at == patterns.size()) {
      return Optional.of(Map.copyOf(names));
    }
    Slot slot = patterns.get(at).slot();
    if (names.containsKey(slot.index())) {
      return next(patterns, at, names);
    }
    for (There fact : there) {
      if (fact.type().equals(slot.factType()) && tried++ < MOST) {
        Map<Integer, String> more = new HashMap<>(names);
        more.put(slot.index(), fact.name());
        Optional<Map<Integer, String>> found = next(patterns, at, more);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Map<Integer, String>> next(
      List<Pattern> patterns, int at, Map<Integer, String> names) {
    ConditionLogic logic = new ConditionLogic(naming(names));
    Clauses otherwise = known.and(logic.notAll(patterns.get(at).constraints()));
    return otherwise.isImpossible() ? choose(patterns, at + 1, names) : Optional.empty();
  }

  /** These names for these places, and its own for every other. */
  static TermNames naming(Map<Integer, String> names) {
    Map<Integer, String> chosen = Map.copyOf(names);
    return new TermNames(slot -> chosen.getOrDefault(slot.index(), TermNames.own(slot)));
  }
}
