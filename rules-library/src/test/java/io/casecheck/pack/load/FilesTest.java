package io.casecheck.pack.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.pack.Scope;
import io.casecheck.pack.read.ProblemList;
import io.casecheck.pack.read.ScopeFile;
import io.casecheck.rule.PackProblem;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the files beside the rules, and in where files lie: each is told once. */
class FilesTest {
  private static final String SCOPE = "drug/beqvez/scope.yaml";
  private static final String SOURCES = "sources.yaml";

  @Test
  void aRegisterThatIsNoYamlIsOneProblemAndNotOneForEachRule() {
    assertThat(changed(SOURCES, "section: J1414", "section: J1414: one dose"))
        .containsExactly(
            "sources.yaml:3:17 A colon stands where none can be. Fix: Quote a text that holds a"
                + " colon; check the indentation.");
    assertThat(changed(SOURCES, "  section: J1414", "\tsection: J1414"))
        .containsExactly(
            "sources.yaml:3:1 A value cannot begin with this character. Fix: Indent with spaces,"
                + " not tabs; quote a text that begins with a sign.");
    assertThat(changed(SOURCES, "section: J1414", "section J1414")).hasSize(1);
  }

  @Test
  void aSourceThatIsNotInARegisterThatCouldBeReadIsStillTold() {
    assertThat(changed(SOURCES, "form:", "paper:"))
        .contains(
            "drug/beqvez/coding.drl:32:13 The register of sources has no form. Fix: enter form in"
                + " sources.yaml");
    assertThat(changed("drug/beqvez/coding.drl", "hcpcs, form", "hcpcs; form"))
        .contains(
            "drug/beqvez/coding.drl:32:13 The register of sources has no hcpcs; form. Fix: put"
                + " commas between them: hcpcs, form");
    assertThat(changed(SOURCES, "hcpcs:", "hcpcs-j1411:"))
        .as("a key with other digits is another source")
        .noneMatch(problem -> problem.contains("Fix: hcpcs-j1411"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, yes",
    "False, no",
    "secondhand, second-hand",
  })
  void whatIsMeantByVerified(String typed, String meant) {
    assertThat(changed(SOURCES, "verified: yes", "verified: " + typed))
        .containsExactly("sources.yaml:5:13 verified is yes, second-hand or no. Fix: " + meant);
  }

  @Test
  void aDayAndAListThatAreSpelledOtherwise() {
    assertThat(changed(SOURCES, "read: 2026-11-24", "read: 11/24/2026"))
        .containsExactly(
            "sources.yaml:4:9 read is the day it was read, such as 2026-09-25. Fix: 2026-11-24");
    assertThat(changed(SCOPE, "[Beqvez]", "Beqvez"))
        .containsExactly(SCOPE + ":4:12 names is a list, such as [a, b]. Fix: [Beqvez]");
  }

  @Test
  void aScopeSaysWhatItsFolderIsForAndMayAskForMore() {
    assertThat(changed(SCOPE, "applies:", "applies:\n  program: [PART_D, COMMERCIAL_INSURED]"))
        .isEmpty();
    assertThat(changed(SCOPE, "applies:", "applies:\n  state: OH")).isEmpty();
    assertThat(changed(SCOPE, "applies:", "applies:\n  program: [PARTD]"))
        .singleElement()
        .asString()
        .startsWith(SCOPE + ":3:13 The program is one of ")
        .endsWith("Fix: PART_D");
    assertThat(changed(SCOPE, "applies:", "applies:\n  state: [OH, Kentucky]"))
        .singleElement()
        .asString()
        .isEqualTo(
            SCOPE
                + ":3:15 A state is written as the two capital letters of the Postal Service."
                + " Fix: KY");
    assertThat(changed(SCOPE, "applies:", "applies:\n  state: [OH, NO]"))
        .as("another letter is another state")
        .containsExactly(
            SCOPE + ":3:15 A state is written as the two capital letters of the Postal Service.");
    assertThat(changed(SCOPE, "[Beqvez]", "[\u201CBeqvez\u201D]"))
        .as("no case states a name with curved quotes")
        .containsExactly(
            SCOPE
                + ":4:13 These quotes are no plain ones, and would be part of the text. Fix:"
                + " Beqvez");
    assertThat(changed(SCOPE, "  drug:", "  payer:"))
        .contains(
            SCOPE
                + ":3:3 The scope does not say for which drug it applies. Fix: applies: { drug: ... }");
  }

  @Test
  void whatIsNotIndentedIsToldAsThat() {
    assertThat(changed(SCOPE, "    names: [Beqvez]\n    codes", "  names: [Beqvez]\n  codes"))
        .first()
        .asString()
        .isEqualTo(
            SCOPE
                + ":3:3 Nothing is indented below drug. Fix: Indent names by two spaces more than"
                + " drug.");
    assertThat(changed(SCOPE, "  drug:\n    names: [Beqvez]\n    codes: [J1414]\n", ""))
        .contains(
            SCOPE
                + ":2:1 Nothing is indented below applies. Fix: Indent what belongs to applies by"
                + " two spaces more than it.");
  }

  @Test
  void onlyAStateOrTheCommonRulesSayWhereDaysAreCounted() {
    assertThat(zone("state/ohio", "state: OH")).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(zone("drug/beqvez", "drug: { codes: [J1414] }")).isNull();
    assertThat(zone("payer/example", "payer: { ids: [a] }")).isNull();
    assertThat(changed(SCOPE, "title: Beqvez", "title: Beqvez\nzone: Mars"))
        .containsExactly(SCOPE + ":2:7 There is no such time zone. Fix: zone: America/New_York");
  }

  private static ZoneId zone(String path, String applies) {
    String text = "title: T\napplies: { %s }\nzone: America/New_York\n".formatted(applies);
    ProblemList problems = new ProblemList(path + "/scope.yaml");
    Scope scope = ScopeFile.read(path, text, problems);
    assertThat(problems.all()).isEmpty();
    return scope.zone();
  }

  @Test
  void aNoteIsMissingWhereItIsAskedFor() {
    assertThat(changed(SOURCES, "  note: A summary was read.\n", ""))
        .containsExactly(
            "sources.yaml:10:13 A source that is not verified says why in its note. Fix: note:"
                + " ...");
  }

  @ParameterizedTest
  @CsvSource({
    "drug/beqvez/scope.yaml, drug/beqvez/scope.yml, call it scope.yaml",
    "drug/beqvez/scope.yaml, drug/beqvez/Scope.yaml.txt, call it scope.yaml",
    "drug/beqvez/coding.drl, drug/beqvez/coding.txt, call it coding.drl",
    "drug/beqvez/coding.drl, drug/beqvez/coding.drl.txt, call it coding.drl",
    "drug/beqvez/coding.drl, coding.drl, 'put it into the folder of its scope, such as drug/NAME'",
    "drug/beqvez/coding.drl, drug/coding.drl, 'put it into the folder of its scope, drug/NAME'",
    "drug/beqvez/coding.drl, drug/Beqvez/coding.drl, call the folder drug/beqvez",
    "drug/beqvez/coding.drl, drugs/beqvez/coding.drl, call the folder drug/beqvez",
    "sources.yaml, drug/beqvez/sources.yaml, 'call it sources.yaml, and put it beside the folders'",
    "sources.yaml, Sources.yml, 'call it sources.yaml, and put it beside the folders'",
  })
  void whereAFileBelongs(String file, String at, String remedy) {
    Map<String, String> files = GoodPack.files();
    files.put(at, files.remove(file));

    assertThat(GoodPack.problems(files))
        .filteredOn(problem -> problem.file().equals(at))
        .extracting(PackProblem::fix)
        .containsExactly(remedy);
    if (!remedy.startsWith("call the folder")) {
      assertThat(GoodPack.problems(files))
          .as("the file is there, under another name")
          .noneMatch(problem -> problem.message().contains("has no scope.yaml"));
    }
  }

  @Test
  void twoRulesWithOneIdAreTold() {
    assertThat(changed(Mistake.RULES, "CODING-002", "CODING-001"))
        .containsExactly(
            "drug/beqvez/coding.drl:28:9 The rule of drug/beqvez/coding.drl line 11 has this id"
                + " too, and is in force from 2023-04-01 as well; only the versions of one rule"
                + " share an id. Fix: BEQVEZ-CODING-002");
  }

  private static List<String> changed(String file, String text, String other) {
    Map<String, String> files = GoodPack.files();
    files.compute(
        file, (name, old) -> String.valueOf(old).replaceFirst(text.replace("[", "\\["), other));
    return GoodPack.problems(files).stream().map(FilesTest::shown).toList();
  }

  private static String shown(PackProblem problem) {
    String fix = problem.fix().isEmpty() ? "" : " Fix: " + problem.fix();
    return problem.file()
        + ":"
        + problem.line()
        + ":"
        + problem.column()
        + " "
        + problem.message()
        + fix;
  }
}
