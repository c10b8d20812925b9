package io.casecheck.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.cli.CommandTester;
import io.casecheck.cli.SampleFindings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class DeadlinesCommandTest {
  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command =
        new CommandTester(folder)
            .file("case.yaml", "asOf: 2026-04-23T10:00:00-04:00\n")
            .answering(SampleFindings.deadlines());
  }

  @Test
  void showsTheTimeLineAloneAndWhatMayHideADeadline() {
    assertThat(command.run("deadlines", "case.yaml")).isEqualTo(3);
    assertThat(command.out())
        .startsWith("case.yaml\n\nDEADLINES, earliest first (3)")
        .contains("past by 1", "GOES ON BY ITSELF (1)", "NOT KNOWN, a deadline may hide here (1)")
        .contains("Missing: determinations[number=3].noticeDate")
        .contains("Goes on: independent review, without a request, by plan, with the independent")
        .contains("by enrollee, representative or estate, with the plan, from 200 dollars")
        .doesNotContain("J1411");
  }

  @Test
  void aSafeDayThatIsOverSaysSo() {
    command.answering(SampleFindings.safe(null, "2026-04-22"));
    command.run("deadlines", "case.yaml");
    assertThat(command.out())
        .contains("Safe by: 2026-04-22, the most cautious reading; that day is over\n");
  }

  /** Silence would pass for a case without deadlines. */
  @Test
  void aWrongRoadAndAProgramThatWasNotCheckedAreShown() {
    command.answering(SampleFindings.wrongRoad());

    assertThat(command.run("deadlines", "case.yaml")).isEqualTo(3);
    assertThat(command.out())
        .contains("AMISS IN THE APPEAL (1)\n\n  ! Part D decided on a Part B drug.")
        .contains("NOT CHECKED, silence here means nothing (2)")
        .contains("The case does not state its program.", "The clocks of Part D are not here.")
        .doesNotContain("Humana");
  }

  @Test
  void safeDaysThatStartLaterSaySoOnThePageInJsonAndInTheCalendar() throws Exception {
    command.answering(SampleFindings.safe("2026-05-01", "2026-05-02"));

    assertThat(description(written()))
        .startsWith("Safe from: 2026-05-01\nSafe by: 2026-05-02\nRule: COURT-001");
    assertThat(command.out())
        .contains("Safe:    from 2026-05-01, when the amount is enough, to 2026-05-02\n")
        .doesNotContain("Safe by:");
    command.run("deadlines", "--format", "json", "case.yaml");
    assertThat(command.out()).contains("\"safeFrom\": \"2026-05-01\"");
  }

  @Test
  void aDeadlineWithoutASafeDaySaysSo() throws Exception {
    command.answering(SampleFindings.safe(null, null));

    assertThat(description(written())).startsWith("Safe by: no day\nRule: COURT-001");
    assertThat(command.out()).contains("Safe:    on no day; the last step of the count says why\n");
    command.run("deadlines", "--format", "json", "case.yaml");
    JsonNode deadline = new JsonMapper().readTree(command.out()).at("/findings/0/deadline");
    assertThat(deadline.has("dueBy")).isTrue();
    assertThat(deadline.has("safeBy") || deadline.has("safeFrom")).isFalse();
  }

  @Test
  void aCaseWithoutDeadlinesSaysSo() {
    command.answering(SampleFindings.clear());
    assertThat(command.run("deadlines", "case.yaml")).isZero();
    assertThat(command.out()).contains("No deadline is known as of 2026-04-23 10:00 -04:00.");
  }

  @Test
  void theSameAsFindingsInJson() throws IOException {
    assertThat(command.run("deadlines", "--format", "json", "case.yaml")).isEqualTo(3);
    JsonNode findings = new JsonMapper().readTree(command.out()).path("findings");
    assertThat(findings.findValuesAsText("ruleId"))
        .startsWith("DECISION-001", "DECISION-002", "RECONSIDERATION-001")
        .contains("ROUTE-001", "HEARING-001")
        .hasSize(5);
    assertThat(findings.path(2).path("route").path("threshold").path("amount").asInt())
        .isEqualTo(200);
  }

  @Test
  void whatCannotBeReadWritesNoCalendar() {
    command.file("case.yaml", "asOf: [\n");
    assertThat(command.run("deadlines", "case.yaml", "--calendar", "out.ics")).isEqualTo(2);
    assertThat(folder.resolve("out.ics")).doesNotExist();
  }

  @Test
  void aCalendarThatCannotBeWrittenIsNoStackTrace() {
    assertThat(command.run("deadlines", "case.yaml", "--calendar", "no/such/out.ics")).isEqualTo(2);
    assertThat(command.err()).contains("the calendar cannot be written to out.ics");
  }

  @Test
  void openDeadlinesAreEventsOfWholeDaysOrMoments() throws Exception {
    List<VEvent> events = parsed(written()).getComponents("VEVENT");

    assertThat(events).hasSize(2);
    assertThat(values(events, Property.DTSTART)).containsExactly("20260425T020030Z", "20260507");
    assertThat(values(events, Property.DTSTAMP)).containsOnly("20260423T140000Z");
    assertThat(values(events, Property.SUMMARY))
        .containsExactly("Title of DECISION-002", "Title of RECONSIDERATION-001");
    assertThat(values(events, Property.DESCRIPTION).get(1))
        .contains("Safe by: 2026-05-02", "Rule: RECONSIDERATION-001", "Clock: 60 calendar days")
        .contains("Source: 42 CFR 422.582(b), read 2026-09-25 (second-hand)");
    assertThat(new HashSet<>(values(events, Property.UID))).hasSize(2);
  }

  @Test
  void alarmsComeBeforeTheSafeDay() throws Exception {
    List<String> triggers = new ArrayList<>();
    for (VEvent event : parsed(written()).<VEvent>getComponents("VEVENT")) {
      event
          .getAlarms()
          .forEach(alarm -> triggers.add(alarm.getRequiredProperty(Property.TRIGGER).getValue()));
    }
    assertThat(triggers).containsExactly("-P1D", "-PT2H", "-P12D", "-P6D");
  }

  @Test
  void theFileKeepsTheLawOfCalendars() throws IOException {
    String text = written();

    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(text).contains("\r\nPRODID:", "\r\nVERSION:2.0\r\n");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
  }

  @Test
  void nothingOfAPersonAndNothingOfTheMoment() throws IOException {
    String text = written();

    assertThat(unfolded(text)).doesNotContain("H00000000").doesNotContain("Act by");
    assertThat(written()).isEqualTo(text);
    assertThat(written("--key", "queue 7")).isNotEqualTo(text);
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  void theZoneOfTheMachineChangesNothing() throws IOException {
    String text = written();
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertThat(written()).isEqualTo(text);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void nothingOpenIsAnEmptyCalendar() throws Exception {
    command.answering(SampleFindings.clear());
    assertThat(parsed(written()).getComponents()).isEmpty();
  }

  private String written(String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("deadlines", "case.yaml", "--calendar", "out.ics"));
    arguments.addAll(List.of(more));
    assertThat(command.run(arguments.toArray(String[]::new))).isIn(0, 3);
    return Files.readString(folder.resolve("out.ics"));
  }

  /** As the library that wrote it reads it; a calendar with entries must also be valid to it. */
  private static Calendar parsed(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.getComponents().isEmpty() || !calendar.validate().hasErrors()).isTrue();
    return calendar;
  }

  private static String description(String text) throws IOException, ParserException {
    List<VEvent> events = parsed(text).getComponents("VEVENT");
    return values(events, Property.DESCRIPTION).get(0);
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }

  private static List<String> values(List<VEvent> events, String name) {
    return events.stream().map(event -> event.getRequiredProperty(name).getValue()).toList();
  }
}
