package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.pack.tree.Section;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server meets ever more combinations of scopes, and keeps those of the last cases. */
class ProgramsTest {
  private static final int DRUGS = 6;

  private static Pack pack;
  private static CompiledRules compiled;

  @BeforeAll
  static void compile() {
    pack = PackReader.read(new PackFiles(files()), Pack.NONE);
    compiled = SmallPack.compiled("pack0", pack);
  }

  @Test
  void keepsTheCombinationsOfTheLastCases() {
    Programs programs = new Programs(3, Integer.MAX_VALUE);
    try (RuleEngine engine = engine(programs)) {
      engine.evaluate(aCase(0));
      engine.evaluate(aCase(1));
      engine.evaluate(aCase(2));
      engine.evaluate(aCase(0));
      engine.evaluate(aCase(3));
      assertThat(programs.size()).isEqualTo(3);
      assertThat(keeps(programs, 0)).isTrue();
      assertThat(keeps(programs, 1)).isFalse();
      assertThat(keeps(programs, 2)).isTrue();
      assertThat(keeps(programs, 3)).isTrue();
    }
  }

  @Test
  void boundsTheRulesThatAreKeptByWhatTheyTake() {
    int rulesOfOne = 2;
    Programs programs = new Programs(100, 2 * rulesOfOne + 1);
    try (RuleEngine engine = engine(programs)) {
      IntStream.range(0, DRUGS).forEach(drug -> engine.evaluate(aCase(drug)));
      assertThat(programs.size()).isEqualTo(2);
    }
  }

  @Test
  void keepsOneCombinationWhateverItHolds() {
    Programs programs = new Programs(100, 1);
    try (RuleEngine engine = engine(programs)) {
      engine.evaluate(aCase(0));
      engine.evaluate(aCase(1));
      assertThat(programs.size()).isEqualTo(1);
      assertThat(keeps(programs, 1)).isTrue();
    }
  }

  @Test
  void explainingKeepsTheRowsOfFewCombinationsToo() {
    Situations situations =
        new Situations(pack, SmallPack.settings(10_000, 1_000_000, SmallPack.AMPLE), 3);
    IntStream.range(0, DRUGS - 1).forEach(drug -> situations.of(aCase(drug)));
    assertThat(situations.size()).isEqualTo(2);
    situations.of(aCase(DRUGS - 2));
    assertThat(situations.size()).isEqualTo(2);
  }

  @Test
  void answersTheSameFromManyThreadsWhenCombinationsComeAndGo() throws Exception {
    List<Findings> expected = new ArrayList<>();
    try (RuleEngine engine = engine(new Programs(1_000))) {
      IntStream.range(0, DRUGS).forEach(drug -> expected.add(engine.evaluate(aCase(drug))));
    }
    assertThat(expected.get(5).findings()).anyMatch(finding -> finding.ruleId().equals("DRUG-005"));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (RuleEngine engine = engine(new Programs(2, Integer.MAX_VALUE))) {
      List<Future<Findings>> answers = new ArrayList<>();
      for (int i = 0; i < 240; i++) {
        int drug = i * 5 % DRUGS;
        answers.add(threads.submit(() -> engine.evaluate(aCase(drug))));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(expected.get(i * 5 % DRUGS));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static RuleEngine engine(Programs programs) {
    return new RuleEngine(
        pack, List.of(compiled), SmallPack.settings(10_000, 1_000_000, SmallPack.AMPLE), programs);
  }

  /** Whether a combination is there without being built. */
  private static boolean keeps(Programs programs, int drug) {
    return programs.holds(
        new Programs.Combination(List.of("common", "drug/d" + drug), Set.of(Section.CLAIM)));
  }

  private static Case aCase(int drug) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-11-24T10:00:00-05:00"))
        .drug("Drug" + drug)
        .claim(
            Claim.builder()
                .form(ClaimForm.PROFESSIONAL)
                .lines(ClaimLine.builder().number(1).code("X").build())
                .build())
        .build();
  }

  private static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    String note = "findings.note(drools, $line, \"code\");";
    files.put("sources.yaml", SmallPack.SOURCES);
    files.put("common/scope.yaml", "title: Common\n");
    files.put(
        "common/rules.drl",
        SmallPack.file(
            SmallPack.rule("of-all", "COMMON-001", "$line : ClaimLine( code == \"X\" )", note)));
    for (int drug = 0; drug < DRUGS; drug++) {
      files.put(
          "drug/d%s/scope.yaml".formatted(drug),
          "title: Drug\napplies:\n  drug: { names: [Drug%s] }\n".formatted(drug));
      files.put(
          "drug/d%s/rules.drl".formatted(drug),
          SmallPack.file(
                  SmallPack.rule(
                      "of-" + drug, "DRUG-00" + drug, "$line : ClaimLine( code == \"X\" )", note))
              .replace("package common", "package drug.d" + drug));
    }
    return Collections.unmodifiableSortedMap(files);
  }
}
