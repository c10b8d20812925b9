package io.casecheck.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A period of time that the law states: from an event, so many days or hours, and how the last day
 * is treated. Immutable; has no zone, locale or present of its own.
 *
 * @param length how many units, 1 to {@value #MOST}
 * @param unit what is counted
 * @param start what starts it
 * @param presumedReceiptDays calendar days after the date of a notice on which the law presumes its
 *     receipt until evidence shows another day; null if it presumes none
 * @param extensionDays most calendar days by which the period may be extended; null if it may not
 * @param filedWhen what counts as filed; null for a period in which nothing is filed
 * @param rolls whether a last day on a weekend or federal holiday moves to the next business day
 */
public record Clock(
    int length,
    ClockUnit unit,
    ClockEvent start,
    @Nullable Integer presumedReceiptDays,
    @Nullable Integer extensionDays,
    @Nullable FiledWhen filedWhen,
    boolean rolls) {

  /** Largest number that a clock can state. */
  static final int MOST = 9999;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a number is out of range, a presumption goes with another
   *     start than the receipt of a notice, or hours are counted from a mere date or roll
   */
  public Clock {
    require(inRange(length), "length must be from 1 to " + MOST);
    require(
        presumedReceiptDays == null || inRange(presumedReceiptDays),
        "presumedReceiptDays must be from 1 to " + MOST);
    require(
        extensionDays == null || inRange(extensionDays), "extensionDays must be from 1 to " + MOST);
    require(
        presumedReceiptDays == null || start == ClockEvent.NOTICE_RECEIVED,
        ClockParser.ONLY_NOTICES_ARE_PRESUMED);
    require(unit != ClockUnit.HOURS || start.isMoment(), ClockParser.HOURS_NEED_A_MOMENT);
    require(unit != ClockUnit.HOURS || !rolls, ClockParser.HOURS_DO_NOT_ROLL);
  }

  /**
   * Reads a clock from its fixed words, such as {@code 60 calendar days after receipt of the
   * notice, presumed 5 calendar days after its date; filed when received; no roll}.
   *
   * @throws ClockSyntaxException if the words are not those of a clock
   */
  public static Clock parse(String words) {
    return new ClockParser(words).clock();
  }

  /** The clock in its fixed words; {@link #parse} reads them back. */
  public String words() {
    StringBuilder words = new StringBuilder();
    words.append(length).append(' ').append(unit.words(length));
    words.append(" after ").append(start.words());
    if (presumedReceiptDays != null) {
      words.append(", presumed ").append(calendarDays(presumedReceiptDays));
      words.append(" after its date");
    }
    if (extensionDays != null) {
      words.append(", extendable by ").append(calendarDays(extensionDays));
    }
    if (filedWhen != null) {
      words.append("; filed when ").append(filedWhen.words());
    }
    return words.append(rolls ? "; rolls to the next business day" : "; no roll").toString();
  }

  /**
   * The events that it can count from, in their order: the start, and for a presumed receipt the
   * date of the notice too.
   */
  public Set<ClockEvent> reads() {
    EnumSet<ClockEvent> events = EnumSet.of(start);
    if (presumedReceiptDays != null) {
      events.add(ClockEvent.NOTICE_DATE);
    }
    return Collections.unmodifiableSet(events);
  }

  /** The deadline that these dates give. */
  public ClockResult deadline(ClockDates dates) {
    try {
      return unit == ClockUnit.HOURS ? HourReckoning.of(this, dates) : DayReckoning.of(this, dates);
    } catch (NoHolidayTableException e) {
      return new ClockResult.NoHolidayTable(e.year());
    }
  }

  /** The words of the clock. */
  @Override
  public String toString() {
    return words();
  }

  static String calendarDays(int count) {
    return count + " " + ClockUnit.CALENDAR_DAYS.words(count);
  }

  private static boolean inRange(int count) {
    return count >= 1 && count <= MOST;
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }
}
