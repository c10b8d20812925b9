package io.casecheck.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fixed words of a clock from left to right. Used once. */
final class ClockParser {
  static final String HOURS_NEED_A_MOMENT =
      "hours are counted from a moment, and a notice or a service has only a date";
  static final String HOURS_DO_NOT_ROLL = "a clock in hours does not roll";
  static final String HOURS_HAVE_NO_SAFE_DAY = "a clock in hours is not counted cautiously in days";
  static final String ONLY_NOTICES_ARE_PRESUMED = "only receipt of the notice is presumed";
  static final String ONLY_NOTICES_TAKE_EFFECT = "only a notice has an effective date";
  static final String OR_EFFECTIVE_DATE = ", or on the effective date if that is later";
  static final String CAUTIOUSLY = "; cautiously";

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}(?![0-9])");
  private static final String PRESUMED = ", presumed";
  private static final String EXTENDABLE = ", extendable by";
  private static final String FILED = " filed when";
  private static final String SEMICOLON = ";";
  private static final String END = "<the end of the clock>";

  private final String text;
  private int at;

  ClockParser(String text) {
    this.text = text;
  }

  Clock clock() {
    int length = number();
    ClockUnit unit = unit(length);
    words(" after");
    ClockEvent start = start(unit);
    Integer presumed = presumedReceiptDays(start);
    boolean orEffectiveDate = start.isOfNotice() && skip(OR_EFFECTIVE_DATE);
    Integer extension = extensionDays();
    endOfPeriod(start, presumed, orEffectiveDate, extension);
    FiledWhen filed = filedWhen();
    boolean rolls = rolls(unit, filed);
    Clock cautiously = unit != ClockUnit.HOURS && skip(CAUTIOUSLY) ? plainPeriod() : null;
    if (at < text.length()) {
      throw endExpected(unit, cautiously);
    }
    return new Clock(
        length, unit, start, presumed, orEffectiveDate, extension, filed, rolls, cautiously);
  }

  private Clock plainPeriod() {
    int length = number();
    if (sees(" " + ClockUnit.HOURS.words(1)) || sees(" " + ClockUnit.HOURS.words(2))) {
      List<String> days =
          Arrays.stream(ClockUnit.values())
              .filter(unit -> unit != ClockUnit.HOURS)
              .map(unit -> unit.words(length))
              .toList();
      throw error(days, HOURS_HAVE_NO_SAFE_DAY);
    }
    ClockUnit unit = unit(length);
    words(" after");
    ClockEvent start = start(unit);
    return new Clock(
        length, unit, start, presumedReceiptDays(start), false, null, null, false, null);
  }

  private ClockSyntaxException endExpected(ClockUnit unit, @Nullable Clock cautiously) {
    if (unit == ClockUnit.HOURS) {
      return error(List.of(END), sees(CAUTIOUSLY) ? HOURS_HAVE_NO_SAFE_DAY : "");
    }
    return error(cautiously == null ? List.of(CAUTIOUSLY, END) : List.of(END), "");
  }

  private ClockUnit unit(int length) {
    // "1 years" is read too: who fills in the number does not always mend the word.
    if (length == 1) {
      for (ClockUnit unit : ClockUnit.values()) {
        if (skip(" " + unit.words(2))) {
          return unit;
        }
      }
    }
    return one(List.of(ClockUnit.values()), unit -> unit.words(length));
  }

  private ClockEvent start(ClockUnit unit) {
    List<ClockEvent> events = List.of(ClockEvent.values());
    if (unit != ClockUnit.HOURS) {
      return one(events, ClockEvent::words);
    }
    List<ClockEvent> moments = events.stream().filter(ClockEvent::isMoment).toList();
    if (events.stream().anyMatch(event -> !event.isMoment() && sees(" " + event.words()))) {
      throw error(moments.stream().map(ClockEvent::words).toList(), HOURS_NEED_A_MOMENT);
    }
    return one(moments, ClockEvent::words);
  }

  private @Nullable Integer presumedReceiptDays(ClockEvent start) {
    if (start != ClockEvent.NOTICE_RECEIVED || !skip(PRESUMED)) {
      return null;
    }
    int days = calendarDays();
    words(" after its date");
    return days;
  }

  private @Nullable Integer extensionDays() {
    return skip(EXTENDABLE) ? calendarDays() : null;
  }

  private int calendarDays() {
    int days = number();
    if (days != 1 || !skip(" " + ClockUnit.CALENDAR_DAYS.words(2))) {
      words(" " + ClockUnit.CALENDAR_DAYS.words(days));
    }
    return days;
  }

  private void endOfPeriod(
      ClockEvent start,
      @Nullable Integer presumed,
      boolean orEffectiveDate,
      @Nullable Integer extension) {
    if (skip(SEMICOLON)) {
      return;
    }
    boolean otherStart = start != ClockEvent.NOTICE_RECEIVED;
    List<String> expected = new ArrayList<>();
    if (!otherStart && presumed == null && !orEffectiveDate && extension == null) {
      expected.add(PRESUMED);
    }
    if (start.isOfNotice() && !orEffectiveDate && extension == null) {
      expected.add(OR_EFFECTIVE_DATE);
    }
    if (extension == null) {
      expected.add(EXTENDABLE);
    }
    expected.add(SEMICOLON);
    throw error(expected, notOfThisStart(start));
  }

  private String notOfThisStart(ClockEvent start) {
    if (start != ClockEvent.NOTICE_RECEIVED && sees(PRESUMED)) {
      return ONLY_NOTICES_ARE_PRESUMED;
    }
    return !start.isOfNotice() && sees(OR_EFFECTIVE_DATE) ? ONLY_NOTICES_TAKE_EFFECT : "";
  }

  private @Nullable FiledWhen filedWhen() {
    if (!skip(FILED)) {
      return null;
    }
    FiledWhen filed = one(List.of(FiledWhen.values()), FiledWhen::words);
    if (!skip(SEMICOLON)) {
      throw error(List.of("; no roll", "; rolls to the next business day"), "");
    }
    return filed;
  }

  private boolean rolls(ClockUnit unit, @Nullable FiledWhen filed) {
    if (skip(" no roll")) {
      return false;
    }
    if (unit != ClockUnit.HOURS && skip(" rolls to the next business day")) {
      return true;
    }
    List<String> expected = new ArrayList<>();
    if (filed == null) {
      expected.add(FILED);
    }
    expected.add(" no roll");
    if (unit == ClockUnit.HOURS) {
      throw error(expected, sees(" rolls") ? HOURS_DO_NOT_ROLL : "");
    }
    expected.add(" rolls to the next business day");
    throw error(expected, "");
  }

  private int number() {
    int from = at > 0 && text.startsWith(" ", at) ? at + 1 : at;
    Matcher number = NUMBER.matcher(text).region(from, text.length());
    if (!number.lookingAt()) {
      throw error(List.of("<a whole number from 1 to " + Clock.MOST + ">"), "");
    }
    at = number.end();
    return Integer.parseInt(number.group());
  }

  private <T> T one(List<T> choices, Function<T, String> words) {
    for (T choice : choices) {
      if (skip(" " + words.apply(choice))) {
        return choice;
      }
    }
    throw error(choices.stream().map(words.andThen(phrase -> " " + phrase)).toList(), "");
  }

  private void words(String phrase) {
    if (!skip(phrase)) {
      throw error(List.of(phrase), "");
    }
  }

  private boolean skip(String phrase) {
    boolean seen = sees(phrase);
    if (seen) {
      at += phrase.length();
    }
    return seen;
  }

  private boolean sees(String phrase) {
    int end = at + phrase.length();
    boolean wordGoesOn =
        end < text.length()
            && Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
            && Character.isLetterOrDigit(text.charAt(end));
    return text.startsWith(phrase, at) && !wordGoesOn;
  }

  /** Points behind the space that stands before the words in question. */
  private ClockSyntaxException error(List<String> expected, String reason) {
    int place = text.startsWith(" ", at) ? at + 1 : at;
    int end = place;
    while (end < text.length() && (end == place || ",;".indexOf(text.charAt(end)) < 0)) {
      end++;
    }
    List<String> words = expected.stream().map(String::strip).toList();
    return new ClockSyntaxException(place + 1, text.substring(place, end), words, reason);
  }
}
