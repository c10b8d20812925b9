package io.casecheck.cli.difference;

import java.util.List;

/**
 * What became of something that rules rest on.
 *
 * @param kind what it is
 * @param change added, gone or changed
 * @param name path of a scope, key of a source, or scope, table, key and first day of a row
 * @param words what it says, in a line
 * @param details the parts that differ; empty unless it changed
 * @param rules ids of the new pack's rules that rest on a source, sorted; else empty
 */
public record EntryDifference(
    Kind kind, Change change, String name, String words, List<Detail> details, List<String> rules) {

  /** What it is. */
  public enum Kind {
    /** A scope and when it applies. */
    SCOPE,
    /** A row of a dated table. */
    ROW,
    /** An entry of the register of sources. */
    SOURCE;

    /** In a word. */
    public String word() {
      return switch (this) {
        case SCOPE -> "scope";
        case ROW -> "row";
        case SOURCE -> "source";
      };
    }
  }

  /** Copies. */
  public EntryDifference {
    details = List.copyOf(details);
    rules = List.copyOf(rules);
  }
}
