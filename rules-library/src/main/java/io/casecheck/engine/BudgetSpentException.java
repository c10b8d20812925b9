package io.casecheck.engine;

/** A rule that used up what the host allows. */
final class BudgetSpentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BudgetSpentException() {
    super("the budget of the evaluation is spent", null, false, false);
  }
}
