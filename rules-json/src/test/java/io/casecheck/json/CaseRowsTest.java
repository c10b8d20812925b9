package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that are rows of another, and values that are set by their paths. */
class CaseRowsTest {
  private static final String FIRST =
      """
      name: first
      why: the source says so
      case:
        asOf: "2026-05-01T09:30:00Z"
        drug: Hemgenix
        claim: { form: PROFESSIONAL, lines: [ { number: 1, code: J1411, units: 1 } ] }
      set: { "claim.lines[number=1].units": 2 }
      expect: [ { rule: R-1, outcome: VIOLATED, at: "claim.lines[number=1].units" } ]
      """;

  private static final String BEFORE =
      "claim.receivedOn: `receivedOn` is before claim.submittedOn."
          + " Fix: Correct it, or leave it out if it is not known.";
  private static final String NO_FORM =
      "claim.form: `form` must be stated. Fix: Add it: Write one of PROFESSIONAL, INSTITUTIONAL.";

  @TempDir Path folder;

  private List<SampleCase> read(String text) throws IOException {
    return CaseFiles.read(Files.writeString(folder.resolve("a.yaml"), text).getParent());
  }

  private List<String> problems(String text) {
    CaseFileException e = catchThrowableOfType(CaseFileException.class, () -> read(text));
    assertThat(e).as("there is a problem").isNotNull();
    String prefix = SourceText.name(folder) + "/";
    return e.problems().stream().map(problem -> problem.toString().replace(prefix, "")).toList();
  }

  private static List<ClaimLine> lines(SampleCase sample) {
    Case input = sample.input();
    assertThat(input.claim()).isNotNull();
    return input.claim().lines();
  }

  @Test
  void eachRowIsACaseThatChangesTheOneAbove() throws IOException {
    List<SampleCase> cases =
        read(
            FIRST
                + """
                rows:
                  - set: { "claim.lines[number=1].units": 1, drug: null }
                    gone: [ { rule: R-1 } ]
                  - set: { "claim.lines[number=2]": { code: "96365", units: 3 } }
                    expect: [ { rule: R-2, outcome: NOTE, at: claim } ]
                  - { name: nothing billed, without: [ claim ], gone: [ { rule: R-1 } ] }
                """);

    assertThat(cases)
        .extracting(SampleCase::name)
        .containsExactly(
            "first",
            "first: units 1, drug not stated",
            "first: lines[number=2]",
            "first: nothing billed");
    assertThat(cases).extracting(SampleCase::line).containsExactly(1, 10, 12, 14);
    assertThat(cases).extracting(SampleCase::why).containsOnly("the source says so");
    assertThat(lines(cases.get(0)).get(0).units()).isEqualTo(new BigDecimal(2));
    assertThat(lines(cases.get(1)).get(0).units()).isEqualTo(BigDecimal.ONE);
    assertThat(cases.get(1).input().drug()).isNull();
    assertThat(cases.get(1).expected()).isEmpty();
    assertThat(lines(cases.get(2)))
        .extracting(ClaimLine::number, ClaimLine::code, ClaimLine::units)
        .containsExactly(
            tuple(1, "J1411", new BigDecimal(2)), tuple(2, "96365", new BigDecimal(3)));
    assertThat(cases.get(2).expected()).extracting(ExpectedFinding::rule).contains("R-1", "R-2");
    assertThat(cases.get(3).input().claim()).isNull();
  }

  @Test
  void rowsOfAPendingCaseArePendingAndAnotherCaseMayRestOnARow() throws IOException {
    List<SampleCase> cases =
        read(
            FIRST
                + """
                pending: not yet
                rows: [ { set: { drug: Beqvez } } ]
                ---
                name: second
                from: "first: drug Beqvez"
                set: { "claim.lines[number=1].units": 5 }
                """);

    assertThat(cases).extracting(SampleCase::isPending).containsExactly(true, true, false);
    assertThat(cases.get(2).input().drug()).isEqualTo("Beqvez");
    assertThat(lines(cases.get(2)).get(0).units()).isEqualTo(new BigDecimal(5));
  }

  @Test
  void whatIsWrongWithARowIsSaidWhereItStands() {
    assertThat(
            problems(
                FIRST
                    + """
                    rows:
                      - { expect: [] }
                      - { set: { claim.form.x: 1, "claim.lines[1]": 2 } }
                      - { set: { "claim.lines[number=1]": 2 }, form: first }
                      - { set: [ drug ], gone: [ { rule: R-9 } ] }
                      - first
                    """))
        .containsExactly(
            "a.yaml:10:5: rows[]: The row changes nothing."
                + " Fix: Add `set: { path: value }` or `without`.",
            "a.yaml:11:14: set: The path goes on below a single value. Fix: Cut the path.",
            "a.yaml:11:31: set: This is not a path of a case."
                + " Fix: Write it like claim.lines[number=1].units.",
            "a.yaml:12:39: set: An item of a list has keys and values."
                + " Fix: Write { key: value }, or take the item away with `without`.",
            "a.yaml:12:44: rows[]: There is no such key."
                + " Fix: Keys here are name, set, without, expect, gone.",
            "a.yaml:13:12: set: Paths and their values belong here."
                + " Fix: Write { request.expedited: true }.",
            "a.yaml:14:5: rows[]: A row has keys and values."
                + " Fix: Write { set: { path: value }, expect: [ ... ] }.");
  }

  /** The base is right: what a row makes of it is the row's, wherever the value stands. */
  @Test
  void whatARowMakesWrongIsSaidWhereTheRowStands() {
    assertThat(
            problems(
                FIRST.replace("form: PROF", "receivedOn: 2026-04-09, form: PROF")
                    + """
                    rows:
                      - { set: { claim.submittedOn: 2026-04-10 } }
                      - { set: { claim.submittedOn: 2026-04-11, drug: Beqvez } }
                      - { without: [ claim.form ] }
                      - { without: [ drug, claim.form ], gone: [ { rule: R-1 } ] }
                      - { set: { claim.receivedOn: null } }
                    ---
                    { name: second, from: first, case: { claim: { submittedOn: 2026-04-12 } } }
                    """))
        .containsExactly(
            "a.yaml:10:33: " + BEFORE,
            "a.yaml:11:5: " + BEFORE,
            "a.yaml:12:18: " + NO_FORM,
            "a.yaml:13:5: " + NO_FORM,
            "a.yaml:16:60: " + BEFORE);
  }

  @Test
  void aCodeThatIsSaidToBeMeantIsThere() {
    assertThat(
            problems(
                FIRST
                    + """
                    unlistedCodes: [ J1412, J1413 ]
                    rows:
                      - { set: { "claim.lines[number=1].code": J1412 } }
                    """))
        .containsExactly(
            "a.yaml:9:25: unlistedCodes[]: The case states no such code itself."
                + " Fix: Take it away.");
  }

  @Test
  void whatIsWrongWithTheCaseAboveIsSaidOnceThere() {
    assertThat(
            problems(
                FIRST.replace(
                        "form: PROF", "receivedOn: 2026-04-09, submittedOn: 2026-04-10, form: PROF")
                    + """
                    rows:
                      - { set: { drug: Beqvez } }
                      - { set: { claim.submittedOn: 2026-04-11 } }
                    """))
        .containsExactly("a.yaml:6:24: " + BEFORE);
  }

  @Test
  void whatARowLeavesWrongIsFoundWhenItIsMerged() {
    assertThat(
            problems(
                FIRST
                    + """
                    rows:
                      - { set: { "claim.lines[number=1].units": x } }
                      - { set: { drug: Beqvez } }
                      - { set: { drug: Beqvez } }
                      - { set: { drug: Roctavian }, gone: [ { rule: R-9 } ] }
                    """))
        .containsExactly(
            "a.yaml:10:45: claim.lines[number=1].units: This is not a number."
                + " Fix: Write digits without unit, comma or quotes, such as 82.5.",
            "a.yaml:12:5: name: This name is used twice; first in a.yaml:11."
                + " Fix: Give every case and every row a name of its own.",
            "a.yaml:13:41: gone: The base case expects no such finding."
                + " Fix: Write of a line of the base as much as tells it from others, or take this"
                + " away.");
  }
}
