package io.casecheck.pack.check.logic;

import java.util.HashMap;
import java.util.Map;

/**
 * Values that terms have at the same time.
 *
 * @param values what is left for each term that something is known of
 */
public record Clause(Map<Term, Values> values) {
  static final Clause ANY = new Clause(Map.of());

  /** Copies. */
  public Clause {
    values = Map.copyOf(values);
  }

  /** What is left for a term. */
  public Values of(Term term) {
    return values.getOrDefault(term, term.all());
  }

  Clause with(Term term, Values more) {
    Map<Term, Values> all = new HashMap<>(values);
    all.put(term, of(term).and(more));
    return new Clause(all);
  }

  Clause and(Clause other) {
    Map<Term, Values> all = new HashMap<>(values);
    other.values.forEach((term, more) -> all.put(term, of(term).and(more)));
    return new Clause(all);
  }

  /** Whether it is certain that some term has no value left. */
  boolean isImpossible() {
    return values.entrySet().stream().anyMatch(entry -> impossible(entry.getKey()));
  }

  private boolean impossible(Term term) {
    Values left = of(term);
    if (left.isEmpty()) {
      return true;
    }
    return term.left() != null
        && term.right() != null
        && left.equals(Constants.TRUE)
        && of(term.left()).and(of(term.right())).isEmpty();
  }
}
