package io.casecheck.json;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.finding.WaivedFindings;
import io.casecheck.finding.Waiver;
import io.casecheck.json.RecordShape.Component;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@link Findings} as JSON. Safe for use by several threads.
 *
 * <p>Properties stand in the order of the records, nulls are left out, lines are indented with two
 * spaces and ended by {@code \n}. The same findings give the same bytes.
 */
public final class FindingsWriter {
  private final boolean redacted;
  private final RecordWriter records;

  private FindingsWriter(boolean redacted) {
    this.redacted = redacted;
    this.records = new RecordWriter(this::value);
  }

  /** Messages and remedies hold their values, and {@code arguments} lists them by name. */
  public static FindingsWriter withValues() {
    return new FindingsWriter(false);
  }

  /**
   * Messages and remedies keep the names of values in braces, and there are no {@code arguments}.
   * Deadlines, and the dates that chose the versions of rules, are still there.
   */
  public static FindingsWriter redacted() {
    return new FindingsWriter(true);
  }

  /** JSON of these findings. */
  public String write(Findings findings) {
    return records.write(findings);
  }

  /**
   * JSON of these findings and of what became of the waivers. Who waived and why are free text:
   * redacted, they are left out.
   */
  public String write(WaivedFindings findings) {
    return records.write(findings);
  }

  private @Nullable Object value(Record owner, Component component) {
    if (owner instanceof Finding finding) {
      switch (component.name()) {
        case "message":
          return redacted ? finding.message() : finding.messageText();
        case "remedy":
          return redacted ? finding.remedy() : finding.remedyText();
        case "arguments":
          return redacted ? null : finding.arguments();
        default:
      }
    }
    boolean freeText = component.name().equals("reason") || component.name().equals("owner");
    return redacted && freeText && owner instanceof Waiver ? null : component.of(owner);
  }
}
