package io.casecheck.finding;

/** How much a finding matters, most severe first. */
public enum Severity {
  /** Blocks: the request, claim or appeal fails as it is. */
  ERROR,
  /** May block, depending on what is not settled. */
  WARNING,
  /** Does not block. */
  INFO
}
