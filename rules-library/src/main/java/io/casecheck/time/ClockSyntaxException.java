package io.casecheck.time;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that are not those of a clock: where, what was expected there, and what comes nearest. */
public final class ClockSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String found;
  private final transient List<String> expected;
  private final String reason;
  private final @Nullable String nearest;

  ClockSyntaxException(int column, String found, List<String> expected, String reason) {
    // Words that are a clock's own, only not here, are no slip of the pen: the reason is the help.
    this(
        column,
        found,
        expected,
        reason,
        reason.isEmpty() ? NearestPhrase.to(found, expected) : null);
  }

  private ClockSyntaxException(
      int column, String found, List<String> expected, String reason, @Nullable String nearest) {
    super(message(column, found, expected, reason, nearest));
    this.column = column;
    this.found = found;
    this.expected = List.copyOf(expected);
    this.reason = reason;
    this.nearest = nearest;
  }

  /** Where the words stop being those of a clock, from 1. */
  public int column() {
    return column;
  }

  /** What stands there, up to the next comma or semicolon; empty at the end of the words. */
  public String found() {
    return found;
  }

  /** What may stand there; a description of it in angle brackets where it is not fixed words. */
  public List<String> expected() {
    return expected;
  }

  /** Why words of clocks do not go together here; empty if it is no more than a slip. */
  public String reason() {
    return reason;
  }

  /** The expected words that come nearest to what stands there; null if none comes near. */
  public @Nullable String nearest() {
    return nearest;
  }

  private static String message(
      int column, String found, List<String> expected, String reason, @Nullable String nearest) {
    StringBuilder text = new StringBuilder("column ").append(column).append(": ");
    text.append(found.isEmpty() ? "the clock ends here" : "found \"" + found + "\"");
    text.append(", expected ").append(quoted(expected));
    if (!reason.isEmpty()) {
      text.append("; ").append(reason);
    }
    return text.append(nearest == null ? "." : "; did you mean \"" + nearest + "\"?").toString();
  }

  /** Words in quotation marks, descriptions of words as they are. */
  private static String quoted(List<String> expected) {
    return expected.stream()
        .map(words -> words.startsWith("<") ? words : '"' + words + '"')
        .collect(Collectors.joining(" or "));
  }
}
