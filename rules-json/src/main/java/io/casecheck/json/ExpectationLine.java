package io.casecheck.json;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.time.Deadline;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of `expect`, so that an analyst can paste what a difference shows. */
final class ExpectationLine {
  private final StringBuilder line;

  ExpectationLine(String rule, String outcome) {
    this.line = new StringBuilder("{ rule: " + rule + ", outcome: " + outcome);
  }

  /** The line that would expect this finding. */
  static String of(Finding finding) {
    return of(finding, false);
  }

  /**
   * The line that would expect this finding.
   *
   * @param withVersion whether of that version of its rule
   */
  static String of(Finding finding, boolean withVersion) {
    ExpectationLine line =
        new ExpectationLine(finding.ruleId(), finding.outcome().name())
            .value("version", withVersion ? finding.version() : null)
            .paths("at", finding.paths());
    if (finding.outcome() == FindingOutcome.UNKNOWN) {
      line.paths("missing", finding.missing());
    }
    Deadline deadline = finding.deadline();
    if (deadline != null) {
      line.value("dueBy", deadline.dueBy())
          .value("safeFrom", deadline.safeFrom())
          .value("safeBy", deadline.safeBy())
          .value("noSafeDay", deadline.safeBy() == null ? true : null)
          .moment("dueAt", deadline.dueAt())
          .value("status", deadline.status());
    }
    return line.toString();
  }

  ExpectationLine paths(String key, List<String> paths) {
    if (paths.size() == 1) {
      line.append(", ").append(key).append(": \"").append(paths.get(0)).append('"');
    } else if (!paths.isEmpty()) {
      line.append(", ")
          .append(key)
          .append(": ")
          .append(paths.stream().collect(Collectors.joining("\", \"", "[\"", "\"]")));
    }
    return this;
  }

  ExpectationLine value(String key, @Nullable Object value) {
    if (value != null) {
      line.append(", ").append(key).append(": ").append(value);
    }
    return this;
  }

  /** With its seconds, as ISO 8601 has it, and in quotes, since a colon ends a key. */
  ExpectationLine moment(String key, @Nullable OffsetDateTime value) {
    return value(
        key,
        value == null ? null : '"' + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value) + '"');
  }

  @Override
  public String toString() {
    return line + " }";
  }
}
