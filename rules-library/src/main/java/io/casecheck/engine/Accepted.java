package io.casecheck.engine;

/** Which facts of a case each filter of some rules accepts. */
final class Accepted {
  private final Positions[] byFilter;

  /**
   * @param byFilter positions among the facts of the type, by the number of the filter
   */
  Accepted(Positions[] byFilter) {
    this.byFilter = byFilter;
  }

  Positions by(FactFilter filter) {
    return byFilter[filter.number()];
  }

  boolean isNone(FactFilter filter) {
    return by(filter).size() == 0;
  }
}
