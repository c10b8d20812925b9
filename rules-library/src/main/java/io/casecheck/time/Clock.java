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
 * @param orEffectiveDate whether the last day is the effective date of the notice if that is later
 * @param extensionDays most calendar days by which the period may be extended; null if it may not
 * @param filedWhen what counts as filed; null for a period in which nothing is filed
 * @param rolls whether a last day on a weekend or federal holiday moves to the next business day
 * @param cautiously a stricter way to count, which moves the safe day and not the last; null if
 *     there is none
 */
public record Clock(
    int length,
    ClockUnit unit,
    ClockEvent start,
    @Nullable Integer presumedReceiptDays,
    boolean orEffectiveDate,
    @Nullable Integer extensionDays,
    @Nullable FiledWhen filedWhen,
    boolean rolls,
    @Nullable Clock cautiously) {

  /** Largest number that a clock can state. */
  static final int MOST = 9999;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a number is out of range, a presumption or an effective
   *     date goes with another start than a notice has, hours are counted from a mere date, roll or
   *     are counted cautiously, or the stricter way to count is more than a length, a start and a
   *     presumption
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
    require(!orEffectiveDate || start.isOfNotice(), ClockParser.ONLY_NOTICES_TAKE_EFFECT);
    require(unit != ClockUnit.HOURS || start.isMoment(), ClockParser.HOURS_NEED_A_MOMENT);
    require(unit != ClockUnit.HOURS || !rolls, ClockParser.HOURS_DO_NOT_ROLL);
    require(
        cautiously == null || (unit != ClockUnit.HOURS && cautiously.unit() != ClockUnit.HOURS),
        ClockParser.HOURS_HAVE_NO_SAFE_DAY);
    require(cautiously == null || cautiously.isPlain(), "cautiously must be a plain period");
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
    StringBuilder words = new StringBuilder(period());
    if (orEffectiveDate) {
      words.append(ClockParser.OR_EFFECTIVE_DATE);
    }
    if (extensionDays != null) {
      words.append(", extendable by ").append(calendarDays(extensionDays));
    }
    if (filedWhen != null) {
      words.append("; filed when ").append(filedWhen.words());
    }
    words.append(rolls ? "; rolls to the next business day" : "; no roll");
    if (cautiously != null) {
      words.append(ClockParser.CAUTIOUSLY).append(' ').append(cautiously.period());
    }
    return words.toString();
  }

  /** Length, start and presumption in words. */
  String period() {
    StringBuilder words = new StringBuilder();
    words.append(length).append(' ').append(unit.words(length));
    words.append(" after ").append(start.words());
    if (presumedReceiptDays != null) {
      words.append(", presumed ").append(calendarDays(presumedReceiptDays));
      words.append(" after its date");
    }
    return words.toString();
  }

  /**
   * The events that it can count from, in their order: the start, for receipt of a notice the date
   * of the notice too, and those of its other parts.
   */
  public Set<ClockEvent> reads() {
    EnumSet<ClockEvent> events = EnumSet.of(start);
    if (start == ClockEvent.NOTICE_RECEIVED) {
      events.add(ClockEvent.NOTICE_DATE);
    }
    if (orEffectiveDate) {
      events.add(ClockEvent.EFFECTIVE_DATE);
    }
    if (cautiously != null) {
      events.addAll(cautiously.reads());
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

  private boolean isPlain() {
    return !orEffectiveDate
        && extensionDays == null
        && filedWhen == null
        && !rolls
        && cautiously == null;
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
