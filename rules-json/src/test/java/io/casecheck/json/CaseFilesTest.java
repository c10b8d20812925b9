package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Diagnosis;
import io.casecheck.time.DeadlineStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {
  private static final String BASE =
      """
      name: base
      why: nothing is wrong
      case:
        asOf: "2026-05-01T09:30:00Z"
        drug: Hemgenix
        diagnoses: [ { number: 1, code: D67 }, { number: 2, code: Z00 } ]
        claim:
          form: PROFESSIONAL
          lines:
            - { number: 1, code: J1411, units: 1, modifiers: [ JZ, RT ] }
            - { number: 2, code: "96365", units: 1 }
      criteria: [ guide ]
      expect:
        - { rule: BASE-001, outcome: NOTE, at: claim }
        - { rule: BASE-002, outcome: DUE, at: claim, dueBy: 2026-06-01 }
      """;

  @TempDir Path folder;

  @BeforeEach
  void base() throws IOException {
    write("base/base.yaml", BASE);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SampleCase named(String name) {
    return CaseFiles.read(folder).stream()
        .filter(sampleCase -> sampleCase.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> problems() {
    CaseFileException e =
        catchThrowableOfType(CaseFileException.class, () -> CaseFiles.read(folder));
    assertThat(e).as("there is a problem").isNotNull();
    String prefix = SourceText.name(folder) + "/";
    return e.problems().stream().map(problem -> problem.toString().replace(prefix, "")).toList();
  }

  @Test
  void twoCasesWithoutALineBetweenThemAreToldOnce() throws IOException {
    write("joined.yaml", "name: a\nfrom: base\nwhy: x\nname: b\nfrom: base\nwhy: y\n");

    assertThat(problems())
        .containsExactly(
            "joined.yaml:4:1: Another case begins here; the one before it began in line 1. Fix: Put"
                + " `---` on a line of its own between two cases.");
  }

  @Test
  void aBaseCaseIsACaseOfItsOwn() {
    SampleCase base = named("base");

    assertThat(base.file()).isEqualTo(folder.resolve("base/base.yaml"));
    assertThat(base.line()).isEqualTo(1);
    assertThat(base.why()).isEqualTo("nothing is wrong");
    assertThat(base.criteria()).containsExactly("guide");
    assertThat(base.isPending()).isFalse();
    assertThat(base.expected())
        .extracting(ExpectedFinding::rule)
        .containsExactly("BASE-001", "BASE-002");
  }

  @Test
  void whatChangesIsMergedIntoTheBase() throws IOException {
    write(
        "drug/a.yaml",
        """
        name: changed
        from: base
        case:
          drug: null
          claim:
            benefit: MEDICAL
            lines:
              - { number: 2, units: 2 }
              - { number: 1, modifiers: [ JW ] }
              - { number: 3, code: J7050 }
          diagnoses: []
        """);

    Case input = named("changed").input();

    assertThat(input.drug()).isNull();
    assertThat(input.diagnoses()).isEmpty();
    assertThat(input.claim().form()).isEqualTo(named("base").input().claim().form());
    assertThat(input.claim().benefit()).isNotNull();
    assertThat(input.claim().lines())
        .containsExactly(
            ClaimLine.builder()
                .number(1)
                .code("J1411")
                .units(BigDecimal.ONE)
                .modifiers(List.of("JW"))
                .build(),
            ClaimLine.builder().number(2).code("96365").units(BigDecimal.valueOf(2)).build(),
            ClaimLine.builder().number(3).code("J7050").build());
  }

  @Test
  void whatIsWithoutIsTakenAwayAfterTheMerge() throws IOException {
    write(
        "drug/a.yaml",
        """
        name: less
        from: base
        case: { claim: { placeOfService: "11" } }
        without:
          - claim.lines[number=2]
          - "claim.lines[number=1].units"
          - drug
          - claim.placeOfService
        """);

    Case input = named("less").input();

    assertThat(input.drug()).isNull();
    assertThat(input.claim().placeOfService()).isNull();
    assertThat(input.claim().lines())
        .containsExactly(
            ClaimLine.builder().number(1).code("J1411").modifiers(List.of("JZ", "RT")).build());
  }

  @Test
  void expectationsAreTheBasesLessWhatIsGoneAndWhatIsExpected() throws IOException {
    write(
        "a.yaml",
        """
        name: chained
        from: middle
        criteria: []
        expect:
          - { rule: BASE-002, outcome: DUE, at: [ claim ], dueBy: 2026-07-01, status: PAST }
          - { rule: NEW-001, outcome: UNKNOWN, missing: [ drug, claim.benefit ] }
        ---
        name: middle
        from: base
        pending: the engine has no such rule yet
        gone: [ { rule: BASE-001 } ]
        """);

    assertThat(named("middle").pending()).isEqualTo("the engine has no such rule yet");
    assertThat(named("middle").line()).isEqualTo(8);
    assertThat(named("middle").criteria()).containsExactly("guide");
    SampleCase chained = named("chained");
    assertThat(chained.isPending()).isFalse();
    assertThat(chained.criteria()).isEmpty();
    assertThat(chained.expected())
        .containsExactly(
            new ExpectedFinding(
                "BASE-002",
                FindingOutcome.DUE,
                List.of("claim"),
                null,
                LocalDate.of(2026, 7, 1),
                null,
                null,
                null,
                null,
                DeadlineStatus.PAST,
                null),
            new ExpectedFinding(
                "NEW-001",
                FindingOutcome.UNKNOWN,
                List.of(),
                List.of("drug", "claim.benefit"),
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void whatIsGoneMayStateAllThatTellsItFromAnotherLine() throws IOException {
    write(
        "a.yaml",
        """
        name: open
        from: base
        expect:
          - { rule: R-1, outcome: UNKNOWN, at: [ drug, claim ], missing: [ drug, diagnoses ] }
          - { rule: R-1, outcome: UNKNOWN, at: drug, missing: claim }
          - { rule: R-1, outcome: UNKNOWN, at: claim }
          - { rule: R-2, outcome: DUE, dueBy: 2026-06-01, safeFrom: 2026-05-01, safeBy: 2026-05-31, status: OPEN, version: 2025-01-01 }
          - { rule: R-2, outcome: DUE, dueBy: 2026-06-02, noSafeDay: true }
          - { rule: R-2, outcome: DUE, dueAt: "2026-06-03T09:00:00-04:00" }
          - { rule: R-2, outcome: DUE }
        ---
        name: fewer
        from: open
        gone:
          - { rule: BASE-001 }
          - { rule: R-1, at: [ claim, drug ], missing: [ diagnoses, drug ] }
          - { rule: R-1, missing: claim }
          - { rule: R-2, dueBy: 2026-06-01, safeFrom: 2026-05-01, safeBy: 2026-05-31, status: OPEN, version: 2025-01-01 }
          - { rule: R-2, dueAt: "2026-06-03T13:00:00Z" }
        ---
        name: one
        from: fewer
        gone:
          - { rule: R-2, noSafeDay: true }
        """);

    assertThat(named("fewer").expected())
        .extracting(ExpectedFinding::toString)
        .containsExactly(
            "{ rule: BASE-002, outcome: DUE, at: \"claim\", dueBy: 2026-06-01 }",
            "{ rule: R-1, outcome: UNKNOWN, at: \"claim\" }",
            "{ rule: R-2, outcome: DUE, dueBy: 2026-06-02, noSafeDay: true }",
            "{ rule: R-2, outcome: DUE }");
    assertThat(named("one").expected()).hasSize(3);
  }

  @Test
  void whatTheBaseLeavesOpenFitsNothingThatIsStated() throws IOException {
    write("a.yaml", "name: a\nfrom: base\ngone: [ { rule: BASE-001, missing: drug } ]");
    write("b.yaml", "name: b\nfrom: base\ngone: [ { rule: BASE-002, dueBy: 2026-06-02 } ]");
    write("c.yaml", "name: c\nfrom: base\ngone: [ { rule: BASE-002, status: PAST } ]");
    write("d.yaml", "name: d\nfrom: base\ngone: [ { rule: BASE-001, missing: claim.x } ]");

    assertThat(problems())
        .extracting(problem -> problem.replaceAll(" Fix: .*", ""))
        .containsExactly(
            "a.yaml:3:9: gone: The base case expects no such finding.",
            "b.yaml:3:9: gone: The base case expects no such finding.",
            "c.yaml:3:9: gone: The base case expects no such finding.",
            "d.yaml:3:9: gone: The base case expects no such finding.",
            "d.yaml:3:36: gone[].missing: The path has a name that Claim does not have.");
  }

  @Test
  void aProblemIsShownWhereTheWinningValueStands() throws IOException {
    write("a.yaml", "name: a\nfrom: base\ncase:\n  claim:\n    lines: [ { number: 2, units: x } ]");
    write("b.yaml", "name: b\nfrom: base\nwithout: [ claim.form ]\ncase: { claim: {} }");
    write("base/base.yaml", BASE.replace("drug: Hemgenix", "drug: 1"));

    assertThat(problems())
        .containsExactly(
            "a.yaml:5:34: claim.lines[number=2].units: This is not a number."
                + " Fix: Write digits without unit, comma or quotes, such as 82.5.",
            "b.yaml:4:16: claim.form: `form` must be stated."
                + " Fix: Add it: Write one of PROFESSIONAL, INSTITUTIONAL.",
            "base/base.yaml:5:9: drug: A number is written where a text belongs; leading zeros"
                + " would be lost."
                + " Fix: Quote it: write the same characters between double quotes.");
  }

  @Test
  void whatIsWrongWithACaseFileIsReportedAllAtOnce() throws IOException {
    write(
        "a.yaml",
        """
        name: a
        form: base
        ---
        nam: b
        from: base
        ---
        name: a
        from: base
        ---
        name: d
        from: bsae
        ---
        name: e
        from: base
        without: [ "claim.lines[number=9]", "claim..x", drugg ]
        gone: [ { rule: NONE-001 } ]
        expect:
          - { rule: R-1, outcome: VIOLATD, at: "claim.lines[1]" }
          - { rule: R-2, outcome: NOTE, at: [ claim.line ], dueBy: soon }
          - { outcome: NOTE, at: claim.form.x, missing: "claim.lines[number=1].infusionMinutes" }
        ---
        - no case
        """);

    assertThat(problems())
        .containsExactly(
            "a.yaml:1:1: case: There is neither `case` nor `from`. Fix: Add one of them.",
            "a.yaml:2:1: There is no key `form`. Fix: Did you mean `from`?",
            "a.yaml:4:1: There is no key `nam`. Fix: Did you mean `name`?",
            "a.yaml:4:1: name: The case has no name. Fix: Add `name: ...`.",
            "a.yaml:7:1: name: This name is used twice; first in a.yaml:1."
                + " Fix: Give every case and every row a name of its own.",
            "a.yaml:11:7: from: No case has this name. Fix: Did you mean `base`?",
            "a.yaml:15:12: without: The case has nothing at this path."
                + " Fix: Check names and numbers, or take the path away.",
            "a.yaml:15:37: without[]: This is not a path of a case."
                + " Fix: Write it like claim.lines[number=1].units.",
            "a.yaml:15:49: without: The case has nothing at this path."
                + " Fix: Check names and numbers, or take the path away.",
            "a.yaml:16:9: gone: The base case expects no such finding."
                + " Fix: Write of a line of the base as much as tells it from others, or take this"
                + " away.",
            "a.yaml:18:27: expect[].outcome: FindingOutcome has no such value. Fix: Did you mean"
                + " VIOLATED? Write one of VIOLATED, UNKNOWN, DUE, NOTE, FAILED.",
            "a.yaml:18:40: expect[].at: This is not a path of a case."
                + " Fix: Write it like claim.lines[number=1].units.",
            "a.yaml:19:39: expect[].at: The path has a name that Claim does not have."
                + " Fix: Did you mean `lines`?",
            "a.yaml:19:60: expect[].dueBy: This is not a day."
                + " Fix: Write year-month-day, such as 2026-03-02.",
            "a.yaml:20:5: expect[].rule: `rule` must be stated. Fix: Add it: a value of its own.",
            "a.yaml:20:26: expect[].at: The path goes on below a single value."
                + " Fix: Cut the path.",
            "a.yaml:22:1: A sample case belongs here. Fix: Begin it with `name: ...`.");
  }

  @Test
  void aChainThatComesBackIsRefused() throws IOException {
    write("a.yaml", "name: a\nfrom: b\n---\nname: b\nfrom: a\n---\nname: c\nfrom: c\n");

    assertThat(problems())
        .hasSize(3)
        .allMatch(problem -> problem.contains("The case rests on itself"))
        .extracting(problem -> problem.substring(0, 11))
        .containsExactly("a.yaml:2:7:", "a.yaml:5:7:", "a.yaml:8:7:");
  }

  @Test
  void oneBrokenFileDoesNotHideTheOthers() throws IOException {
    write("a.yaml", "name: \"a");
    write("b.yaml", "nam: b");

    assertThat(problems())
        .extracting(problem -> problem.substring(0, 6))
        .containsExactly("a.yaml", "b.yaml", "b.yaml", "b.yaml");
  }

  /** A base with many cases on top would bury the one line that is its cause. */
  @Test
  void whatIsWrongWithABaseIsNotRepeatedForTheCasesThatRestOnIt() throws IOException {
    String onTop =
        """
        ---
        name: on top
        from: one
        set: { drug: Beqvez }
        without: [ "claim.lines[number=1].units" ]
        gone: [ { rule: RULE-001 } ]
        rows:
          - set: { drug: Roctavian }
            expect: [ { rule: RULE-001, outcome: NOTE, at: claim } ]
        """;
    String good =
        """
        name: one
        case:
          asOf: "2026-05-01T09:30:00Z"
          claim: { form: PROFESSIONAL, lines: [ { number: 1, code: J1411, units: 1 } ] }
        expect: [ { rule: RULE-001, outcome: NOTE, at: claim } ]
        """;
    write("a.yaml", good + onTop);
    assertThat(CaseFiles.read(folder)).hasSize(4);

    write("a.yaml", good.replace("NOTE", "NOT") + onTop);
    assertThat(problems()).singleElement().asString().startsWith("a.yaml:5:38: expect[].outcome");
    write("a.yaml", good.replace("units", "unit") + onTop);
    assertThat(problems()).singleElement().asString().contains("There is no key `unit`.");
    write("a.yaml", good.replace("  asOf: \"2026-05-01T09:30:00Z\"\n", "") + onTop);
    assertThat(problems()).singleElement().asString().contains("`asOf` must be stated.");
    write("a.yaml", good.replace("units: 1 }", "units: 1 }, { number: 1 }") + onTop);
    assertThat(problems()).singleElement().asString().contains("This number is used twice");
    write("a.yaml", good + onTop.replace("{ rule: RULE-001 }", "{ rule: RULE-002 }"));
    assertThat(problems()).singleElement().asString().contains("The base case expects no such");
  }

  @Test
  void noCaseAtAllIsAProblem() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Files.writeString(empty.resolve("read.me"), "name: a");
    Files.writeString(empty.resolve("comment.yaml"), "# nothing yet\n");

    assertThat(catchThrowableOfType(CaseFileException.class, () -> CaseFiles.read(empty)))
        .hasMessageEndingWith(
            "empty: The folder holds no sample case. Fix: Check the folder; case files end in"
                + " .yaml.");
    Path absent = folder.resolve("absent");
    assertThat(catchThrowableOfType(CaseFileException.class, () -> CaseFiles.read(absent)))
        .hasMessageEndingWith("absent: The folder cannot be read. Fix: Check the path.");
  }

  @Test
  void casesComeInTheOrderOfFilesAndLines() throws IOException {
    write("b.yml", "name: b1\nfrom: base\n---\nname: b2\nfrom: base\n");
    write("a.yaml", "name: a\nfrom: b2\n");

    assertThat(CaseFiles.read(folder))
        .extracting(SampleCase::name)
        .containsExactly("a", "b1", "b2", "base");
    assertThat(named("a").input().diagnoses()).extracting(Diagnosis::number).containsExactly(1, 2);
  }

  @Test
  void aPathInBracesIsQuoted() throws IOException {
    write(
        "a.yaml",
        "name: a\nfrom: base\nexpect:\n"
            + "  - { rule: BASE-003, outcome: NOTE, at: claim.lines[number=1].units }\n");
    assertThat(problems())
        .containsExactly(
            "a.yaml:4:42: A path with brackets stands here without quotes. Fix:"
                + " \"claim.lines[number=1].units\"");
  }
}
