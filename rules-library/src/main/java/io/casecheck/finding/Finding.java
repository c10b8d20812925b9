package io.casecheck.finding;

import io.casecheck.time.Deadline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one rule about one place of a case: data first, a sentence second.
 *
 * @param ruleId id of the rule
 * @param version first day of the version of the rule that answered; null for what the library
 *     itself finds
 * @param scope scope that holds the rule, such as {@code drug/hemgenix}
 * @param title what the rule says, in one line
 * @param category what it is about
 * @param outcome what the rule answered
 * @param severity how much it matters
 * @param paths places in the case, by numbers of items and never by position
 * @param message text with the names of values in braces
 * @param remedy what to do, with the names of values in braces; empty if there is nothing to do
 * @param arguments values by name, kept apart so that a host can redact them
 * @param missing paths of inputs that would settle an {@link FindingOutcome#UNKNOWN}, sorted
 * @param unsettled ids of further rules that wait for the same inputs, sorted
 * @param citations where the rule stands
 * @param assumptions parts that nobody could verify, one sentence each
 * @param reading how an unclear text was read; null if it is clear
 * @param deadline the deadline of a {@link FindingOutcome#DUE}, else null
 * @param route what may be filed next and by whom, or what goes on by itself; null if the rule
 *     states none or the answer is {@link FindingOutcome#UNKNOWN}
 * @param waivable whether a waiver may let it stand; see {@link Waivers}
 * @param seal keyed hash over the values that the answer rests on; null if the host gave no key or
 *     the answer rests on none
 * @param fingerprint the same across runs, wordings and versions; made of rule and place
 */
public record Finding(
    String ruleId,
    @Nullable LocalDate version,
    String scope,
    String title,
    Category category,
    FindingOutcome outcome,
    Severity severity,
    List<String> paths,
    String message,
    String remedy,
    SortedMap<String, String> arguments,
    List<String> missing,
    List<String> unsettled,
    List<Citation> citations,
    List<String> assumptions,
    @Nullable String reading,
    @Nullable Deadline deadline,
    @Nullable Route route,
    boolean waivable,
    @Nullable String seal,
    String fingerprint) {

  /** Copies. */
  public Finding {
    paths = List.copyOf(paths);
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    missing = List.copyOf(missing);
    unsettled = List.copyOf(unsettled);
    citations = List.copyOf(citations);
    assumptions = List.copyOf(assumptions);
  }

  /** The message with its values. Can hold a person's data. */
  public String messageText() {
    return MessageTemplate.render(message, arguments);
  }

  /** The remedy with its values. Can hold a person's data. */
  public String remedyText() {
    return MessageTemplate.render(remedy, arguments);
  }

  /**
   * Whether an {@link Severity#ERROR} is {@link FindingOutcome#VIOLATED}. A severity alone blocks
   * nothing: one that is unknown or due has it as well.
   */
  public boolean blocks() {
    return outcome == FindingOutcome.VIOLATED && severity == Severity.ERROR;
  }

  /** Rule, outcome and fingerprint only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Finding[" + ruleId + " " + outcome + " " + fingerprint + "]";
  }
}
