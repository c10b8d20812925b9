package io.casecheck.engine;

import io.casecheck.pack.tree.Rule;

/**
 * A rule that broke.
 *
 * @param rule the rule
 * @param cause what broke it
 */
record Failure(Rule rule, Cause cause) {

  /**
   * What was thrown. The exception itself is not kept: its message can hold values of the case.
   *
   * @param type name of its class
   * @param budgetSpent whether it says that the budget is spent
   */
  record Cause(String type, boolean budgetSpent) {
    static final Cause BUDGET_SPENT = new Cause(BudgetSpentException.class.getName(), true);

    /**
     * What was thrown while a rule ran.
     *
     * @throws VirtualMachineError if it says that the process is in trouble
     */
    static Cause of(Throwable thrown) {
      if (thrown instanceof VirtualMachineError trouble
          && !(thrown instanceof StackOverflowError)) {
        throw trouble;
      }
      Throwable cause = thrown;
      // A chain of causes can be a circle.
      for (int depth = 0; depth < 50 && cause.getCause() != null; depth++) {
        cause = cause.getCause();
      }
      return new Cause(cause.getClass().getName(), cause instanceof BudgetSpentException);
    }
  }
}
