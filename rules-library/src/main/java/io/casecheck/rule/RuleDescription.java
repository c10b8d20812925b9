package io.casecheck.rule;

import io.casecheck.finding.Category;
import io.casecheck.finding.Citation;
import io.casecheck.finding.Route;
import io.casecheck.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule, as its pack states it.
 *
 * @param id id, shared by all versions of the rule
 * @param name name of the rule in its file
 * @param scope scope that holds it, such as {@code drug/hemgenix}
 * @param title what it says, in one line
 * @param category what it is about
 * @param severity how much its findings matter
 * @param effective first day on which it is in force
 * @param expires last day on which it is in force; null if it has no end
 * @param controls name of the date that is held against the window, such as {@code SERVICE_DATE}
 * @param citations where it stands
 * @param criteria criteria set that it belongs to; null if it is always on
 * @param clock the clock of a deadline, in words; null if it states none
 * @param route what comes next on the way of an appeal, without the amount of a threshold; null if
 *     it states none
 * @param message the message of its findings, with names of values in braces
 * @param remedy what to do, with names of values in braces
 * @param reading how an unclear text was read; null if it is clear
 * @param waivable whether its findings may be waived
 * @param when its conditions, as written
 * @param report what it answers and where, such as {@code violated ClaimLine.units}
 * @param file path of its file below the pack's folder
 * @param line line of the rule in its file
 */
public record RuleDescription(
    String id,
    String name,
    String scope,
    String title,
    Category category,
    Severity severity,
    LocalDate effective,
    @Nullable LocalDate expires,
    String controls,
    List<Citation> citations,
    @Nullable String criteria,
    @Nullable String clock,
    @Nullable Route route,
    String message,
    String remedy,
    @Nullable String reading,
    boolean waivable,
    String when,
    String report,
    String file,
    int line) {

  /** Copies. */
  public RuleDescription {
    citations = List.copyOf(citations);
  }
}
