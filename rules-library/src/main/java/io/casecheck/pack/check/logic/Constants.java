package io.casecheck.pack.check.logic;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Values out of a few that can be listed: constants of an enumeration, or true and false.
 *
 * @param allowed those that are left
 */
public record Constants(Set<Object> allowed) implements Values {
  static final Constants TRUE = new Constants(Set.of(true));
  static final Constants FALSE = new Constants(Set.of(false));

  /** Copies. */
  public Constants {
    allowed = Set.copyOf(allowed);
  }

  /** True or false. */
  public static Constants of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public Values and(Values other) {
    Set<Object> both = new LinkedHashSet<>(allowed);
    both.retainAll(((Constants) other).allowed);
    return new Constants(both);
  }

  @Override
  public boolean isEmpty() {
    return allowed.isEmpty();
  }
}
