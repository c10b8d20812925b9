package io.casecheck.engine;

import io.casecheck.pack.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs rules so that one that breaks sinks no other. The engine gives up a whole session when a
 * condition throws; then the rules are run in halves, until the broken one stands alone. That costs
 * a few sessions on the rare case that breaks a rule, and nothing on any other.
 */
final class IsolatedRun {
  /** A rule that broke, and how. */
  record Failure(Rule rule, boolean budgetSpent) {}

  private final Facts facts;
  private final int most;
  private final List<Match> matches = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  IsolatedRun(Facts facts, int most) {
    this.facts = facts;
    this.most = most;
  }

  void run(RuleBase base) {
    try {
      matches.addAll(base.fire(facts.all(), most));
    } catch (RuntimeException | StackOverflowError | LinkageError broken) {
      if (base.rules().size() == 1) {
        failures.add(new Failure(base.rules().get(0), isBudget(broken)));
      } else {
        base.halves().forEach(this::run);
      }
    }
  }

  private static boolean isBudget(Throwable broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof BudgetSpentException) {
        return true;
      }
    }
    return false;
  }

  List<Match> matches() {
    return matches;
  }

  List<Failure> failures() {
    return failures;
  }
}
