package io.casecheck.explanation;

/** What a condition is. */
public enum ConditionKind {
  /** The scope of the rule applies to the case. */
  SCOPE,
  /** The criteria set of the rule is switched on. */
  CRITERIA,
  /** The version is in force on the date that controls it. */
  WINDOW,
  /** A fact of a type is there. */
  FACT,
  /** A constraint on the fact above it, or on the results of the accumulate above it. */
  CONSTRAINT,
  /** No facts fit what stands below it. */
  NOT,
  /** Facts fit what stands below it. */
  EXISTS,
  /** A number is made of all facts that fit what stands below it. */
  ACCUMULATE,
  /** The deadline can be computed and, where the rule says so, was missed. */
  DEADLINE
}
