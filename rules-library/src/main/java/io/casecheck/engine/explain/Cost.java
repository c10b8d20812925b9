package io.casecheck.engine.explain;

import io.casecheck.explanation.ConditionTruth;

/**
 * How far facts are from satisfying a rule: facts that are absent, then what is false, then open.
 */
final class Cost {
  static final long NONE = 0;
  static final long ABSENT = 1L << 40;
  static final long FALSE = 1L << 20;
  static final long UNKNOWN = 1;

  private Cost() {}

  static long of(ConditionTruth truth) {
    return switch (truth) {
      case FALSE -> FALSE;
      case UNKNOWN -> UNKNOWN;
      case TRUE, NOT_REACHED -> NONE;
    };
  }
}
