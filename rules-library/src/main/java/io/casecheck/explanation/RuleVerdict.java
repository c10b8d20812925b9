package io.casecheck.explanation;

/** What a rule answers to a case, all its places taken together. */
public enum RuleVerdict {
  /** It is violated, due or noted at one place at least. */
  FIRED,
  /** It fires nowhere, and inputs that are not stated leave it open at one place at least. */
  UNKNOWN,
  /** It has nothing to say. */
  SILENT,
  /** It broke or used up its budget: nothing is known. */
  FAILED
}
