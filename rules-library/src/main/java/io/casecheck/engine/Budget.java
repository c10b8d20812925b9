package io.casecheck.engine;

import java.time.Duration;

/**
 * What one evaluation may still spend. Each run of rules may take half of the time that is left, so
 * that a rule that runs away leaves time for the others; what is built for the first time, such as
 * rule bases, is not counted. Not thread-safe.
 */
final class Budget {
  /** Runs that may spend all they are given before the evaluation ends. */
  private static final int RUNAWAYS = 6;

  private final int mostFirings;
  private final long least;
  private long left;
  private long started;
  private long allowance;

  /**
   * @param time time for all runs together
   * @param mostFirings matches of one rule in one run
   */
  Budget(Duration time, int mostFirings) {
    this.mostFirings = mostFirings;
    this.left = nanos(time);
    this.least = left >> RUNAWAYS;
  }

  private static long nanos(Duration time) {
    // Longer than any process lives, and far from overflowing.
    return time.compareTo(Duration.ofDays(3650)) > 0 ? Long.MAX_VALUE >> 1 : time.toNanos();
  }

  /** Begins a run. */
  void start() {
    allowance = left / 2;
    started = System.nanoTime();
  }

  /** Ends a run. */
  void stop() {
    left -= Math.min(left, System.nanoTime() - started);
  }

  /** Whether no further run may begin. */
  boolean isSpent() {
    return left <= least;
  }

  /**
   * Counts a match.
   *
   * @param firings matches of the rule so far in this run
   * @throws BudgetSpentException if that is one too many or the time of the run is over
   */
  void check(int firings) {
    if (firings > mostFirings || System.nanoTime() - started > allowance) {
      throw new BudgetSpentException();
    }
  }
}
