package io.casecheck.json;

import io.casecheck.json.Node.ScalarNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and moments. Answers null after it has reported a problem. */
final class DateReader {
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
  private static final Pattern DAY_ONLY = Pattern.compile(DAY);
  private static final Pattern DAY_AND_MORE = Pattern.compile(DAY + "[Tt ].*");
  private static final Pattern WITH_SLASHES = Pattern.compile("\\d{1,4}[/.]\\d{1,2}[/.]\\d{1,4}");
  private static final Pattern SHORT_DAY = Pattern.compile("\\d{1,4}-\\d{1,2}-\\d{1,2}");
  private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{12}|\\d{14}");
  private static final Pattern NO_OFFSET = Pattern.compile(DAY + "[Tt ]" + TIME);
  private static final Pattern SPACE = Pattern.compile(DAY + " " + TIME + ".*");
  private static final Pattern WITH_ZONE =
      Pattern.compile(DAY + "[Tt ]" + TIME + ".*[\\[A-Ya-y].*");
  private static final Pattern OFFSET_WITHOUT_COLON =
      Pattern.compile(DAY + "T" + TIME + "[-+]\\d{1,4}");
  private static final Pattern MOMENT = Pattern.compile(DAY + "T" + TIME + "(Z|[-+]\\d{2}:\\d{2})");

  private static final String DAY_FIX = "Write year-month-day, such as 2026-03-02.";
  private static final String MOMENT_FIX =
      "Write day, T, time and offset, such as \"2026-03-02T09:30:00-05:00\".";

  private final Problems problems;

  DateReader(Problems problems) {
    this.problems = problems;
  }

  @Nullable LocalDate day(ScalarNode node, String path) {
    String text = node.text();
    if (DAY_ONLY.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        return report(node, path, "The calendar has no such day.", "Check month and day.");
      }
    }
    if (DAY_AND_MORE.matcher(text).matches()) {
      return report(
          node,
          path,
          "A moment is written where a day belongs.",
          "Take the time away: write the day only, such as 2026-03-02.");
    }
    return report(node, path, notIsoDay(text) + ".", DAY_FIX);
  }

  @Nullable OffsetDateTime moment(ScalarNode node, String path) {
    String text = node.text();
    if (MOMENT.matcher(text).matches()) {
      try {
        return OffsetDateTime.parse(text);
      } catch (DateTimeException e) {
        return report(
            node, path, "There is no such moment.", "Check month, day, hour, minute and offset.");
      }
    }
    return wrongMoment(node, path);
  }

  private @Nullable OffsetDateTime wrongMoment(ScalarNode node, String path) {
    String text = node.text();
    if (DAY_ONLY.matcher(text).matches()) {
      return report(
          node,
          path,
          "A day is written where a moment belongs.",
          "Add the time and the offset, such as T09:30:00-05:00.");
    }
    if (NO_OFFSET.matcher(text).matches()) {
      return report(
          node,
          path,
          "The moment has no offset from UTC, so that nobody knows when it was.",
          "Add the offset, such as -05:00.");
    }
    if (WITH_ZONE.matcher(text).matches()) {
      return report(
          node,
          path,
          "The moment names a time zone.",
          "Write the offset alone, such as -05:00 instead of EST or [America/New_York].");
    }
    if (OFFSET_WITHOUT_COLON.matcher(text).matches()) {
      return report(
          node, path, "The offset is not spelled in full.", "Write it like -05:00 or +00:00.");
    }
    if (SPACE.matcher(text).matches()) {
      return report(node, path, "A space stands between day and time.", "Write T between the two.");
    }
    return report(node, path, notIsoDay(text).replace("a day", "a moment") + ".", MOMENT_FIX);
  }

  private static String notIsoDay(String text) {
    if (WITH_SLASHES.matcher(text).matches()
        || SHORT_DAY.matcher(text).matches()
        || DIGITS.matcher(text).matches()) {
      return "This is not how a day is spelled here";
    }
    return "This is not a day";
  }

  private <T> @Nullable T report(ScalarNode node, String path, String message, String fix) {
    problems.add(node.place(), path, message, fix);
    return null;
  }
}
