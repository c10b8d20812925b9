package io.casecheck.cli.difference;

/** What became of something between two packs. */
public enum Change {
  /** Only the new pack has it. */
  ADDED,
  /** Only the old pack has it. */
  GONE,
  /** Both have it, and it differs. */
  CHANGED
}
