package io.casecheck.engine.oracle;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What the judge's rules report to. */
public final class Judge {
  private final Function<Object, String> path;
  private final Set<Place> places = new HashSet<>();

  /** Names facts by a function. */
  public Judge(Function<Object, String> path) {
    this.path = path;
  }

  /** Takes one match of a rule. */
  public void found(int rule, Object... facts) {
    StringBuilder where = new StringBuilder();
    for (Object fact : facts) {
      where.append(path.apply(fact)).append(' ');
    }
    places.add(new Place(rule, where.toString()));
  }

  /** Where rules matched. */
  public Set<Place> places() {
    return places;
  }
}
