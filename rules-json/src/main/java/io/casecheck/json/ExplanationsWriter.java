package io.casecheck.json;

import io.casecheck.explanation.Explanation;
import java.util.List;

/**
 * Writes explanations as JSON: an object whose {@code explanations} lists them. It holds values of
 * the case only where they were asked for. The same explanations give the same bytes. Safe for use
 * by several threads.
 */
public final class ExplanationsWriter {
  private static final RecordWriter RECORDS =
      new RecordWriter((owner, component) -> component.of(owner));

  private ExplanationsWriter() {}

  /** JSON of these explanations, properties in the order of the records, nulls left out. */
  public static String write(List<Explanation> explanations) {
    return RECORDS.write(new Explanations(explanations));
  }
}
