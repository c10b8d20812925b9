package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mistake looks like to the person who made it: place, path, cause and fix. */
class CaseReaderProblemsTest {
  private static final String AS_OF = "asOf: \"2026-05-01T09:30:00Z\"\n";

  static List<String> problems(String text) {
    CaseFileException e =
        catchThrowableOfType(CaseFileException.class, () -> CaseReader.read(text, "f"));
    assertThat(e).as("there is a problem").isNotNull();
    return e.problems().stream().map(CaseFileProblem::toString).toList();
  }

  static Stream<Arguments> singleValues() {
    return Stream.of(
        Arguments.of(
            "unquoted number as text",
            "coverage: { payerId: 061101 }",
            "f:2:22: coverage.payerId: A number is written where a text belongs; leading zeros"
                + " would be lost. Fix: Quote it: write the same characters between double"
                + " quotes."),
        Arguments.of(
            "unquoted decimal as text",
            "drug: 1.50",
            "f:2:7: drug: A number is written where a text belongs; leading zeros would be lost."
                + " Fix: Quote it: write the same characters between double quotes."),
        Arguments.of(
            "unquoted truth as text",
            "drug: true",
            "f:2:7: drug: true or false is written where a text belongs. Fix: Quote it."),
        Arguments.of(
            "curved quotes",
            "drug: \u201CHemgenix\u201D",
            "f:2:7: drug: These quotes are no plain ones, and would be part of the text."
                + " Fix: Write plain quotes, or none: word processors put others in their"
                + " place."),
        Arguments.of(
            "no space after a colon",
            "patient: { weights: [ { number: 1, kilograms:82 } ] }",
            "f:2:36: patient.weights[number=1]: After the colon of `kilograms` a space is missing."
                + " Fix: Write `kilograms: value`."),
        Arguments.of(
            "comma in a number",
            "patient: { weights: [ { number: 1, kilograms: 1,082 } ] }",
            "f:2:49: patient.weights[number=1]: The comma before these digits ends the value, and"
                + " they stand as a key. Fix: Write a number without commas."),
        Arguments.of(
            "empty text",
            "drug: \"\"",
            "f:2:7: drug: The text is empty. Fix: Leave the key out if it is not known."),
        Arguments.of(
            "list as text",
            "drug: [ a ]",
            "f:2:7: drug: One single value belongs here. Fix: Write it after the colon."),
        Arguments.of(
            "quoted number",
            "patient: { weights: [ { number: \"1\" } ] }",
            "f:2:33: patient.weights[].number: This is not a whole number."
                + " Fix: Take the quotes away."),
        Arguments.of(
            "number with a point",
            "patient: { weights: [ { number: 1.0 } ] }",
            "f:2:33: patient.weights[].number: This is not a whole number."
                + " Fix: Write digits without unit, comma or quotes, such as 1."),
        Arguments.of(
            "number too large",
            "patient: { weights: [ { number: 2147483648 } ] }",
            "f:2:33: patient.weights[number=2147483648].number: This is not a whole number."
                + " Fix: Write digits without unit, comma or quotes, such as 1."),
        Arguments.of(
            "number with a unit",
            "patient: { weights: [ { number: 1, kilograms: 82 kg } ] }",
            "f:2:47: patient.weights[number=1].kilograms: This is not a number."
                + " Fix: Write digits without unit, comma or quotes, such as 82.5."),
        Arguments.of(
            "yes",
            "request: { expedited: yes }",
            "f:2:23: request.expedited: This is neither true nor false."
                + " Fix: Write true or false, in small letters and without quotes."),
        Arguments.of(
            "quoted truth",
            "request: { expedited: \"true\" }",
            "f:2:23: request.expedited: This is neither true nor false."
                + " Fix: Write true or false, in small letters and without quotes."),
        Arguments.of(
            "constant in small letters",
            "coverage: { program: Medicare-Advantage }",
            "f:2:22: coverage.program: The name is not spelled as it must be: capital letters,"
                + " words joined by _. Fix: Write MEDICARE_ADVANTAGE."),
        Arguments.of(
            "misspelt constant",
            "patient: { sex: FEMAEL }",
            "f:2:17: patient.sex: Sex has no such value."
                + " Fix: Did you mean FEMALE? Write one of FEMALE, MALE."),
        Arguments.of(
            "unknown constant",
            "patient: { sex: Jane }",
            "f:2:17: patient.sex: Sex has no such value. Fix: Write one of FEMALE, MALE."),
        Arguments.of(
            "state in full",
            "coverage: { state: Ohio }",
            "f:2:20: coverage.state: State has no such value. Fix: Did you mean OH?"
                + " Write one of the 56 names that the schema lists."),
        Arguments.of(
            "state in small letters",
            "coverage: { state: pa }",
            "f:2:20: coverage.state: The name is not spelled as it must be: capital letters,"
                + " words joined by _. Fix: Write PA."),
        Arguments.of(
            "key and value where a list belongs",
            "diagnoses: { number: 1 }",
            "f:2:12: diagnoses: A list belongs here."
                + " Fix: Write [ ... ], or each item on its own line after `- `."),
        Arguments.of(
            "text where a record belongs",
            "patient: Jane",
            "f:2:10: patient: Keys and values of Patient belong here."
                + " Fix: Write `key: value` lines; keys are birthDate, sex, weights."),
        Arguments.of(
            "empty item",
            "notHeld: [ , WEIGHTS ]",
            "f:2:12: This is neither YAML nor JSON from here on."),
        Arguments.of(
            "null item",
            "notHeld: [ ~, WEIGHTS ]",
            "f:2:12: notHeld[]: An item of a list is empty. Fix: Take the item away."));
  }

  static Stream<Arguments> zones() {
    String places =
        "Write area and place, such as America/New_York, America/Chicago, America/Denver or"
            + " America/Los_Angeles.";
    String noZone = "There is no such time zone. Fix: ";
    String noPlace =
        "`timeZone` is no time zone of a place, such as America/Chicago."
            + " Fix: Correct it, or leave it out if it is not known.";
    return Stream.of(
        Arguments.of("America/Chicagoo", noZone + "Did you mean America/Chicago? " + places),
        Arguments.of("america/new york", noZone + "Did you mean America/New_York? " + places),
        Arguments.of("Chicago", noZone + "Did you mean America/Chicago? " + places),
        Arguments.of("Central", noZone + places),
        Arguments.of("\"\"", noZone + places),
        Arguments.of("EST5EDT", noPlace),
        Arguments.of("UTC", noPlace),
        Arguments.of("Etc/GMT+5", noPlace),
        Arguments.of("UTC-05:00", noPlace),
        Arguments.of("\"-05:00\"", noPlace));
  }

  @ParameterizedTest
  @MethodSource("zones")
  void aWrongTimeZone(String written, String problem) {
    assertThat(problems(AS_OF + "coverage: { state: FL, timeZone: " + written + " }"))
        .containsExactly("f:2:34: coverage.timeZone: " + problem);
  }

  @Test
  void aStateThatLiesInOneZoneTakesNoOther() {
    assertThat(problems(AS_OF + "coverage: { state: OH, timeZone: America/Chicago }"))
        .containsExactly(
            "f:2:34: coverage.timeZone: `timeZone` contradicts state, all of which lies in"
                + " America/New_York. Fix: Correct it, or leave it out if it is not known.");
  }

  static Stream<Arguments> dates() {
    String day = "patient: { birthDate: %s }";
    String dayAt = "f:2:23: patient.birthDate: ";
    String moment = "request: { receivedAt: \"%s\" }";
    String momentAt = "f:2:24: request.receivedAt: ";
    String dayFix = " Fix: Write year-month-day, such as 2026-03-02.";
    return Stream.of(
        Arguments.of(
            "no such day",
            day.formatted("2026-02-29"),
            dayAt + "The calendar has no such day. Fix: Check month and day."),
        Arguments.of(
            "moment as day",
            day.formatted("2026-03-02T00:00:00Z"),
            dayAt
                + "A moment is written where a day belongs."
                + " Fix: Take the time away: write the day only, such as 2026-03-02."),
        Arguments.of(
            "slashes",
            day.formatted("03/02/2026"),
            dayAt + "This is not how a day is spelled here." + dayFix),
        Arguments.of(
            "one digit",
            day.formatted("2026-3-2"),
            dayAt + "This is not how a day is spelled here." + dayFix),
        Arguments.of(
            "digits only",
            day.formatted("20260302"),
            dayAt + "This is not how a day is spelled here." + dayFix),
        Arguments.of("words", day.formatted("last week"), dayAt + "This is not a day." + dayFix),
        Arguments.of(
            "no offset",
            moment.formatted("2026-03-02T09:30:00"),
            momentAt
                + "The moment has no offset from UTC, so that nobody knows when it was."
                + " Fix: Add the offset, such as -05:00."),
        Arguments.of(
            "day as moment",
            moment.formatted("2026-03-02"),
            momentAt
                + "A day is written where a moment belongs."
                + " Fix: Add the time and the offset, such as T09:30:00-05:00."),
        Arguments.of(
            "zone",
            moment.formatted("2026-03-02T09:30:00-05:00[America/New_York]"),
            momentAt
                + "The moment names a time zone."
                + " Fix: Write the offset alone, such as -05:00 instead of EST or"
                + " [America/New_York]."),
        Arguments.of(
            "short zone",
            moment.formatted("2026-03-02T09:30 EST"),
            momentAt
                + "The moment names a time zone."
                + " Fix: Write the offset alone, such as -05:00 instead of EST or"
                + " [America/New_York]."),
        Arguments.of(
            "offset without colon",
            moment.formatted("2026-03-02T09:30:00-0500"),
            momentAt + "The offset is not spelled in full. Fix: Write it like -05:00 or +00:00."),
        Arguments.of(
            "space",
            moment.formatted("2026-03-02 09:30:00-05:00"),
            momentAt + "A space stands between day and time. Fix: Write T between the two."),
        Arguments.of(
            "hour 25",
            moment.formatted("2026-03-02T25:30:00-05:00"),
            momentAt
                + "There is no such moment."
                + " Fix: Check month, day, hour, minute and offset."),
        Arguments.of(
            "words as moment",
            moment.formatted("this morning"),
            momentAt
                + "This is not a moment. Fix: Write day, T, time and offset, such as"
                + " \"2026-03-02T09:30:00-05:00\"."));
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of(
            "misspelt key",
            "coverage: { progam: PART_D }",
            "f:2:13: coverage: There is no key `progam`. Fix: Did you mean `program`?"),
        Arguments.of(
            "key in other letters",
            "coverage: { payer_id: \"1\" }",
            "f:2:13: coverage: No such key. Fix: Did you mean `payerId`?"),
        Arguments.of(
            "key that could be a person's",
            "patient: { JaneDoe: 1 }",
            "f:2:12: patient: There is no such key. Fix: Keys here are birthDate, sex, weights."),
        Arguments.of(
            "twice",
            "drug: a\ndrug: b",
            "f:3:1: This key is given twice; first in line 2. Fix: Keep one of the two."),
        Arguments.of(
            "no word", "? [ a ]\n: b", "f:2:3: A key must be one word. Fix: Write `key: value`."),
        Arguments.of(
            "the line of a drug code",
            "claim: { form: PROFESSIONAL, lines: [ { number: 1, nationalDrugCodes:"
                + " [ { number: 1, line: 1 } ] } ] }",
            "f:2:86: claim.lines[number=1].nationalDrugCodes[number=1]: There is no such key."
                + " Fix: Keys here are number, code, qualifier, unitOfMeasure, quantity."),
        Arguments.of(
            "required and absent",
            "claim: {}",
            "f:2:8: claim.form: `form` must be stated."
                + " Fix: Add it: Write one of PROFESSIONAL, INSTITUTIONAL."),
        Arguments.of(
            "required and null",
            "claim: { form: null }",
            "f:2:16: claim.form: `form` must be stated."
                + " Fix: Add it: Write one of PROFESSIONAL, INSTITUTIONAL."),
        Arguments.of(
            "number absent",
            "diagnoses: [ { code: D67 } ]",
            "f:2:14: diagnoses[].number: `number` must be stated."
                + " Fix: Add it: a whole number."),
        Arguments.of(
            "number twice",
            "diagnoses:\n  - number: 1\n  - number: 1",
            "f:4:13: diagnoses[number=1].number: This number is used twice in the list;"
                + " first in line 3. Fix: Give every item a number of its own."),
        Arguments.of(
            "contradiction",
            "determinations:\n  - number: 7\n    level: HEARING\n    kind: PAYMENT\n"
                + "    noticeDate: 2026-03-02\n    provenReceipt: 2026-03-01",
            "f:7:20: determinations[number=7].provenReceipt: `provenReceipt` is before determinations[number=7].noticeDate."
                + " Fix: Correct it, or leave it out if it is not known."),
        Arguments.of(
            "reference to nothing",
            "appeals: [ { number: 2, level: HEARING, kind: PAYMENT, determination: 9 } ]",
            "f:2:71: appeals[number=2].determination: `determination` names no determination of"
                + " this case. Fix: Correct it."));
  }

  static Stream<Arguments> syntax() {
    return Stream.of(
        Arguments.of(
            "tab",
            "patient:\n\tsex: MALE",
            "f:3:1: A value cannot begin with this character."
                + " Fix: Indent with spaces, not tabs; quote a text that begins with a sign."),
        Arguments.of(
            "colon in text",
            "drug: a: b",
            "f:2:8: A colon stands where none can be."
                + " Fix: Quote a text that holds a colon; check the indentation."),
        Arguments.of(
            "open quote", "drug: \"a", "f:3:1: A quote is opened and not closed. Fix: Close it."),
        Arguments.of(
            "open list",
            "notHeld: [ WEIGHTS",
            "f:3:1: A comma or a closing bracket is missing. Fix: Write `[ a, b ]`; quote a text"
                + " that holds brackets, such as a path."),
        Arguments.of(
            "open braces",
            "patient: { sex: MALE",
            "f:3:1: A comma or a closing brace is missing."
                + " Fix: Write `{ key: value, key: value }`."),
        Arguments.of(
            "indentation",
            "patient:\n    sex: MALE\n  weights: []",
            "f:4:3: The indentation does not fit what stands above."
                + " Fix: Indent all keys of one mapping alike."),
        Arguments.of(
            "no colon",
            "drug\npatient: {}",
            "f:3:1: A key has no colon. Fix: Write `key: value`, with a space."),
        Arguments.of(
            "tag",
            "drug: !secret a",
            "f:2:7: A tag (`!...`) has no meaning here."
                + " Fix: Take the tag away; quote a text that begins with an exclamation mark."),
        Arguments.of(
            "alias",
            "drug: *brand",
            "f:2:7: This alias names no anchor that stands" + " before it."),
        Arguments.of(
            "alias of itself",
            "patient: &self { weights: [ *self ] }",
            "f:2:29: This alias names no anchor that stands before it."),
        Arguments.of(
            "control character",
            "drug: a\u0007",
            "f:2:8: A control character stands in the text."
                + " Fix: Take it out, or write it as an escape in double quotes."),
        Arguments.of(
            "second document",
            "---\n" + AS_OF,
            "f:3:1: A second document begins; one text holds one case."
                + " Fix: Split the text at `---`."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"singleValues", "dates", "keys", "syntax"})
  void saysWhereWhatWhyAndTheFix(String name, String line, String expected) {
    assertThat(problems(AS_OF + line + "\n")).containsExactly(expected);
  }

  @Test
  void reportsAllProblemsInTheOrderOfTheText() {
    assertThat(
            problems(
                """
                drugg: Hemgenix
                patient: { sex: male, weights: [ { number: 1, kilograms: x } ] }
                claim:
                  lines: [ { number: 1, units: y, serviceDate: z } ]
                """))
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly("f:1:1", "f:1:1", "f:2:17", "f:2:58", "f:4:3", "f:4:32", "f:4:48");
  }

  @Test
  void nothingIsNoCase() {
    for (String text : List.of("", "\n# only a comment\n", "---\n", "null", "~")) {
      assertThat(problems(text)).containsExactly("f: The text holds no case.");
    }
  }

  @Test
  void depthIsBounded() {
    String deep = "drug: " + "[".repeat(100_000);

    assertThat(problems(deep)).containsExactly("f:1:38: This is nested more than 32 levels deep.");
  }

  @Test
  void aliasesAreCountedAtEveryUse() {
    String laughs =
        "a0: &a0 [ x, x, x, x, x, x, x, x, x, x ]\n"
            + IntStream.range(1, 8)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + " , ").repeat(10))
                .map(line -> line.substring(0, line.length() - 2) + "]\n")
                .collect(Collectors.joining());

    assertThat(problems(laughs))
        .singleElement()
        .asString()
        .endsWith("The text has more than 200000 parts, aliases included.");
  }

  @Test
  void lengthIsBounded() {
    assertThat(problems("#".repeat(3_000_001)))
        .containsExactly("f: The text has more than 3000000 characters. Fix: Split it.");
  }
}
