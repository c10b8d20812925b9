package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Page;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The deadlines of a case, earliest first, with the as-of day among them. */
final class TimeLine {
  private static final int COLUMN = 34;

  private final Findings findings;
  private final OffsetDateTime asOf;

  TimeLine(Findings findings) {
    this.findings = findings;
    this.asOf = findings.receipt().asOf();
  }

  void writeTo(Page page) {
    if (findings.deadlines().isEmpty()) {
      return;
    }
    page.heading(Ink.STRONG, "DEADLINES, earliest first (" + findings.deadlines().size() + ")");
    boolean todayShown = false;
    for (Finding finding : findings.deadlines()) {
      Deadline deadline = finding.deadline();
      if (deadline == null) {
        continue;
      }
      if (!todayShown && deadline.status() != DeadlineStatus.PAST) {
        today(page);
        todayShown = true;
      }
      write(page, finding, deadline);
    }
    if (!todayShown) {
      today(page);
    }
  }

  private void today(Page page) {
    page.gap().lead(Ink.QUIET, "  ○ " + asOf.toLocalDate() + "  ", Ink.QUIET, "as of this day");
  }

  private void write(Page page, Finding finding, Deadline deadline) {
    String lead = "  ● " + deadline.dueBy() + "  " + left(deadline);
    page.gap()
        .lead(ink(deadline.status()), Page.pad(lead, COLUMN), Ink.STRONG, finding.messageText());
    if (deadline.dueAt() != null) {
      page.field("At", Moments.text(deadline.dueAt()));
    }
    safe(page, deadline);
    FindingFields.writeActions(page, List.of(finding));
    page.field("Clock", Ink.QUIET, clock(deadline));
    if (!deadline.steps().isEmpty()) {
      page.field("Counted", Ink.QUIET, String.join(" ", deadline.steps()));
    }
    FindingFields.writeSource(page, finding);
  }

  private void safe(Page page, Deadline deadline) {
    LocalDate from = deadline.safeFrom();
    LocalDate by = deadline.safeBy();
    if (by == null) {
      page.field("Safe", Ink.STRONG, "on no day; the last step of the count says why");
    } else if (from != null) {
      page.field(
          "Safe", Ink.STRONG, "from %s, when the amount is enough, to %s".formatted(from, by));
    } else if (!by.equals(deadline.dueBy())) {
      boolean over = asOf.toLocalDate().isAfter(by) && deadline.status() != DeadlineStatus.PAST;
      page.field(
          "Safe by",
          Ink.STRONG,
          by + ", the most cautious reading" + (over ? "; that day is over" : ""));
    }
  }

  private String left(Deadline deadline) {
    OffsetDateTime dueAt = deadline.dueAt();
    return dueAt == null ? Moments.days(deadline.daysLeft()) : Moments.hours(asOf, dueAt);
  }

  private static String clock(Deadline deadline) {
    return switch (deadline.basis()) {
      case PROVEN -> deadline.clock();
      case PRESUMED -> deadline.clock() + " (receipt presumed, not proven)";
      case EARLIEST -> deadline.clock() + " (receipt not stated, taken at its earliest)";
    };
  }

  private static Ink ink(DeadlineStatus status) {
    return switch (status) {
      case OPEN -> Ink.GOOD;
      case DUE_SOON -> Ink.WARNING;
      case PAST -> Ink.ERROR;
    };
  }
}
