package io.casecheck.cli.evaluate;

import io.casecheck.finding.Findings;
import java.util.Map;

/** Takes the answers to cases, one after the other, and writes them. */
interface Report {
  /**
   * Writes one answer.
   *
   * @param name what the case is called
   * @param titles titles of rules by their ids
   */
  void add(String name, Findings findings, Map<String, String> titles);

  /** Counts an input that cannot be read; what is wrong with it was said already. */
  default void addUnreadable() {}

  /** Writes what stands after all answers. */
  default void end() {}
}
