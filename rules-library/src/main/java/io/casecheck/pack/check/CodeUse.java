package io.casecheck.pack.check;

import io.casecheck.pack.tree.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code that a pack names.
 *
 * @param system its code set
 * @param code the code as written, or how codes begin
 * @param beginning whether it is only how codes begin
 * @param file the file that names it
 * @param place where
 * @param rule name of the rule; empty outside rules
 * @param from first day for which it is named; null if it is for all days
 * @param to last day for which it is named; null if there is none
 * @param atFault whether the rule reports the code itself as wrong
 */
record CodeUse(
    CodeSystem system,
    String code,
    boolean beginning,
    String file,
    Span place,
    String rule,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean atFault) {

  /** Whether it is named for some of these days. */
  boolean isFor(LocalDate first, @Nullable LocalDate last) {
    LocalDate start = from;
    LocalDate end = to;
    return (last == null || start == null || !start.isAfter(last))
        && (end == null || !end.isBefore(first));
  }
}
