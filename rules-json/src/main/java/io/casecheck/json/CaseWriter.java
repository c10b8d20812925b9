package io.casecheck.json;

import io.casecheck.model.Case;

/**
 * Writes a {@link Case} as JSON that {@link CaseReader} reads back as an equal case; numbers are
 * equal by value. The text holds all of the case, a person's data included. Safe for use by several
 * threads.
 */
public final class CaseWriter {
  private static final RecordWriter RECORDS =
      new RecordWriter((owner, component) -> component.of(owner));

  private CaseWriter() {}

  /**
   * JSON of a case: properties in the order of the record, what is not stated left out, indented
   * with two spaces, lines ended by {@code \n}. Equal cases give equal bytes.
   */
  public static String write(Case aCase) {
    return RECORDS.write(aCase);
  }
}
