package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.finding.Citation;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineBasis;
import io.casecheck.time.DeadlineStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Open deadlines as iCalendar (RFC 5545). Nothing of a case but days goes into it: titles of rules
 * and no messages, and no moment of the machine, so that the same case gives the same bytes.
 */
final class DeadlineCalendar {
  private static final Style ASCII = new Style(false, false, Terminal.WIDEST);
  private static final List<Integer> DAYS_BEFORE = List.of(7, 1);
  private static final List<Integer> HOURS_BEFORE = List.of(24, 2);

  private final String key;
  private final List<VEvent> events = new ArrayList<>();
  private int cases;

  DeadlineCalendar(String key) {
    this.key = key;
  }

  /** Takes the open deadlines of one case. */
  void add(Findings findings) {
    cases++;
    Instant asOf = findings.receipt().asOf().toInstant();
    for (Finding finding : findings.deadlines()) {
      Deadline deadline = finding.deadline();
      if (deadline != null && deadline.status() != DeadlineStatus.PAST) {
        events.add(event(finding, deadline, asOf));
      }
    }
  }

  /** Writes all of them to a file. */
  void writeTo(Path file) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Casecheck//Deadlines//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    events.forEach(calendar::add);
    try (OutputStream out = Files.newOutputStream(file)) {
      // An empty calendar is no valid one, and yet the right answer: nothing is open.
      new CalendarOutputter(!events.isEmpty()).output(calendar, out);
    } catch (IOException e) {
      throw new UsageException(
          "the calendar cannot be written to " + file.getFileName() + ": is its folder there?");
    }
  }

  private VEvent event(Finding finding, Deadline deadline, Instant asOf) {
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(finding)));
    event.add(new DtStamp(asOf.truncatedTo(ChronoUnit.SECONDS)));
    event.add(
        deadline.dueAt() == null
            ? new DtStart<>(deadline.dueBy())
            : new DtStart<>(deadline.dueAt().toInstant().truncatedTo(ChronoUnit.SECONDS)));
    String summary = ASCII.plain(finding.title());
    event.add(new Summary(summary));
    event.add(new Description(ASCII.plain(description(finding, deadline))));
    event.add(ImmutableTransp.TRANSPARENT);
    alarms(deadline).forEach(before -> event.add(alarm(before, summary)));
    return event;
  }

  private static VAlarm alarm(TemporalAmount before, String summary) {
    VAlarm alarm = new VAlarm(before);
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(summary));
    return alarm;
  }

  /** Counted from the start of the event, so that an alarm stays before the safe day. */
  private static List<TemporalAmount> alarms(Deadline deadline) {
    LocalDate by = deadline.safeBy();
    int safe = by == null ? 0 : (int) ChronoUnit.DAYS.between(by, deadline.dueBy());
    List<TemporalAmount> alarms = new ArrayList<>();
    if (deadline.dueAt() == null) {
      DAYS_BEFORE.forEach(days -> alarms.add(Period.ofDays(-days - safe)));
    } else {
      HOURS_BEFORE.forEach(hours -> alarms.add(Duration.ofHours(-hours).minusDays(safe)));
    }
    return alarms;
  }

  private static String description(Finding finding, Deadline deadline) {
    List<String> lines = new ArrayList<>();
    if (deadline.safeFrom() != null) {
      lines.add("Safe from: " + deadline.safeFrom());
    }
    if (deadline.safeBy() == null) {
      lines.add("Safe by: no day");
    } else if (!deadline.safeBy().equals(deadline.dueBy())) {
      lines.add("Safe by: " + deadline.safeBy());
    }
    lines.add("Rule: " + finding.ruleId());
    lines.add("Clock: " + deadline.clock());
    lines.add("Basis: " + basis(deadline.basis()));
    if (finding.route() != null) {
      lines.add(RouteText.label(finding.route()) + ": " + RouteText.of(finding.route()));
    }
    for (Citation citation : finding.citations()) {
      lines.add("Source: " + FindingFields.text(citation));
    }
    return String.join("\n", lines);
  }

  private static String basis(DeadlineBasis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }

  /** Of rule and place, so that a new export replaces the old entry instead of adding one. */
  private String uid(Finding finding) {
    String text = key + "\n" + cases + "\n" + finding.fingerprint();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16) + "@casecheck";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
