package io.casecheck.pack.check.logic;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value in every case: a component, a sum of components, or whether some
 * condition holds. Two of the same name are the same.
 *
 * @param name its name, such as {@code #0.units}
 * @param all every value that it can have
 * @param left first of the two terms that are equal if this is true; else null
 * @param right second of them; else null
 */
public record Term(String name, Values all, @Nullable Term left, @Nullable Term right) {
  private static final Constants EITHER = new Constants(Set.of(true, false));

  /** Something with values of its own. */
  public static Term of(String name, Values all) {
    return new Term(name, all, null, null);
  }

  /** Whether something holds. */
  public static Term truth(String name) {
    return of(name, EITHER);
  }

  /** Whether two others have the same value. */
  public static Term same(Term one, Term two) {
    boolean ordered = one.name.compareTo(two.name) <= 0;
    Term left = ordered ? one : two;
    Term right = ordered ? two : one;
    return new Term(left.name + " == " + right.name, EITHER, left, right);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Term term && term.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
