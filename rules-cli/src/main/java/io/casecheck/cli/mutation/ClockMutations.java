package io.casecheck.cli.mutation;

import io.casecheck.model.Appeal;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.Rule;
import io.casecheck.time.Clock;
import io.casecheck.time.ClockEvent;
import io.casecheck.time.ClockSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The small changes to the words of a clock that can move a day. What the reader of clocks refuses
 * is left out: nobody could make that mistake unseen.
 */
final class ClockMutations {
  /**
   * A changed clock.
   *
   * @param clock the clock
   * @param what what was changed, such as {@code 60 calendar days becomes 61 calendar days}
   */
  record Mutated(Clock clock, String what) {}

  private static final Pattern PERIOD =
      Pattern.compile("(\\d+) (calendar day|business day|hour|month|year)s?");
  private static final Pattern PRESUMPTION = Pattern.compile(", presumed [^;,]* after its date");
  private static final List<Pattern> PARTS =
      List.of(
          PRESUMPTION,
          Pattern.compile(", or on the effective date if that is later"),
          Pattern.compile(", extendable by [^;,]*"),
          Pattern.compile("; cautiously .*"));
  private static final String NO_ROLL = "no roll";
  private static final String ROLL = "rolls to the next business day";
  private static final String RECEIVED = "filed when received";
  private static final String POSTMARKED = "filed when postmarked";

  private final String words;
  private final List<Mutated> mutated = new ArrayList<>();

  private ClockMutations(Clock clock) {
    this.words = clock.words();
  }

  /** Of the clock of a rule; nothing if it has none. */
  static List<Mutated> of(Rule rule) {
    Clock clock = rule.metadata().clock();
    if (clock == null) {
      return List.of();
    }
    ClockMutations mutations = new ClockMutations(clock);
    PERIOD.matcher(mutations.words).results().forEach(mutations::period);
    mutations.start(clock.start(), rule);
    PARTS.forEach(mutations::takenAway);
    mutations.replaced(NO_ROLL, ROLL);
    mutations.replaced(ROLL, NO_ROLL);
    if (isHeldAgainstAFiling(rule)) {
      mutations.replaced(RECEIVED, POSTMARKED);
      mutations.replaced(POSTMARKED, RECEIVED);
    }
    return mutations.mutated;
  }

  /** What counts as filed moves no day, and decides only whether a filing was late. */
  private static boolean isHeldAgainstAFiling(Rule rule) {
    return rule.branches().stream().anyMatch(branch -> branch.report().verb() == Verb.LATE);
  }

  private void period(MatchResult period) {
    int number = Integer.parseInt(period.group(1));
    String unit = period.group(2);
    replaced(period, period(number - 1, unit));
    replaced(period, period(number + 1, unit));
    replaced(period, period(number, otherUnit(unit)));
  }

  private static String otherUnit(String unit) {
    return switch (unit) {
      case "calendar day" -> "business day";
      case "month" -> "year";
      case "year" -> "month";
      default -> "calendar day";
    };
  }

  private static String period(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  private void replaced(MatchResult at, String other) {
    String before = words.substring(0, at.start());
    String after = words.substring(at.end());
    add(before + other + after, at.group() + " becomes " + other);
  }

  private void replaced(String part, String other) {
    if (words.contains(part)) {
      add(words.replace(part, other), part + " becomes " + other);
    }
  }

  /** Another event that the reported fact states too, in place of the one that is counted from. */
  private void start(ClockEvent start, Rule rule) {
    ClockEvent other =
        switch (start) {
          case REQUEST_SUBMITTED -> ClockEvent.REQUEST_RECEIVED;
          case REQUEST_RECEIVED -> ClockEvent.REQUEST_SUBMITTED;
          case EXPEDITING_REFUSED ->
              reports(rule, Appeal.class)
                  ? ClockEvent.APPEAL_RECEIVED
                  : ClockEvent.REQUEST_RECEIVED;
          case NOTICE_DATE -> ClockEvent.NOTICE_RECEIVED;
          case NOTICE_RECEIVED, EFFECTIVE_DATE -> ClockEvent.NOTICE_DATE;
          case APPEAL_FILED, REVIEWER_RECEIVED -> ClockEvent.APPEAL_RECEIVED;
          case APPEAL_RECEIVED -> ClockEvent.APPEAL_FILED;
          case CLAIM_RECEIVED, SERVICE_DATE -> start;
        };
    if (other != start) {
      String after = " after ";
      String plain = PRESUMPTION.matcher(words).replaceFirst("");
      add(
          plain.replaceFirst(after + start.words(), after + other.words()),
          start.words() + " becomes " + other.words());
    }
  }

  private static boolean reports(Rule rule, Class<?> type) {
    return rule.branches().stream()
        .map(branch -> branch.report().fact())
        .anyMatch(fact -> fact != null && fact.factType().java() == type);
  }

  private void takenAway(Pattern part) {
    part.matcher(words)
        .results()
        .forEach(
            found ->
                add(
                    words.substring(0, found.start()) + words.substring(found.end()),
                    "without" + found.group().substring(1)));
  }

  private void add(String changed, String what) {
    try {
      mutated.add(new Mutated(Clock.parse(changed), what));
    } catch (ClockSyntaxException refused) {
      // The reader of clocks notices it.
    }
  }
}
