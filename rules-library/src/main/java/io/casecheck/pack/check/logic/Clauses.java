package io.casecheck.pack.check.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What conditions leave possible: one clause or another.
 *
 * <p>It never leaves out what is possible, and may leave in what is not: terms count as independent
 * of each other, and what grows too large is cut short. So what is impossible here is impossible;
 * the rest is not known.
 *
 * @param clauses the alternatives; none if nothing is possible
 */
public record Clauses(List<Clause> clauses) {
  private static final int MOST = 256;

  /** All is possible. */
  public static final Clauses ANY = new Clauses(List.of(Clause.ANY));

  /** Nothing is possible. */
  public static final Clauses NONE = new Clauses(List.of());

  /** Copies, and leaves out what is impossible. */
  public Clauses {
    clauses = clauses.stream().filter(clause -> !clause.isImpossible()).toList();
  }

  /** One term has one of these values. */
  public static Clauses of(Term term, Values values) {
    return new Clauses(List.of(Clause.ANY.with(term, values)));
  }

  /** All or nothing. */
  public static Clauses of(boolean holds) {
    return holds ? ANY : NONE;
  }

  /** What this and the other leave possible. */
  public Clauses and(Clauses other) {
    if ((long) clauses.size() * other.clauses.size() > MOST) {
      return this;
    }
    List<Clause> both = new ArrayList<>();
    for (Clause one : clauses) {
      for (Clause two : other.clauses) {
        both.add(one.and(two));
      }
    }
    return new Clauses(both);
  }

  /** What this or the other leaves possible. */
  public Clauses or(Clauses other) {
    if (clauses.size() + other.clauses.size() > MOST) {
      return ANY;
    }
    return new Clauses(Stream.concat(clauses.stream(), other.clauses.stream()).toList());
  }

  /** Whether it is certain that nothing is possible. */
  public boolean isImpossible() {
    return clauses.isEmpty();
  }
}
