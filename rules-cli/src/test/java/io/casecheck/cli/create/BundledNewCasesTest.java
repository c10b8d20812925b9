package io.casecheck.cli.create;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.answer.CaseEvaluators;
import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.rules.ChosenPack;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.PackTree;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code new case} writes for each of the bundled rules. */
class BundledNewCasesTest {
  /** Some, since all take minutes; 1 takes every one. */
  private static final int EVERY = Integer.getInteger("casecheck.stubs.every", 12);

  private static final PackChoice BUNDLED = new PackChoice(null, List.of(), Set.of());

  @TempDir Path folder;

  @Test
  void theFirstCaseRaisesTheRuleAndEachIsAnsweredAsItSays() throws IOException {
    Pack pack = PackTree.read(BUNDLED);
    List<RuleDescription> rules = rules();
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < rules.size(); i += EVERY) {
      RuleDescription rule = rules.get(i);
      try {
        holds(pack, rule, Files.createDirectory(folder.resolve("rule-" + i)));
      } catch (UsageException none) {
        refused.add(rule.id() + ": " + none.getMessage());
      }
    }
    assertThat(refused).isEmpty();
  }

  private static void holds(Pack pack, RuleDescription rule, Path written) throws IOException {
    Set<String> criteria = rule.criteria() == null ? Set.of() : Set.of(rule.criteria());
    try (Evaluator evaluator = new CaseEvaluators().open(BUNDLED.with(criteria))) {
      String text = NewCaseCommand.text(pack, rule, evaluator, written);
      Files.writeString(written.resolve("cases.yaml"), text);
      List<SampleCase> cases = CaseFiles.read(written);
      assertThat(cases.get(0).name()).isEqualTo(rule.id() + " raised");
      assertThat(cases.get(0).expected().get(0).rule()).isEqualTo(rule.id());
      assertThat(cases)
          .allSatisfy(
              one ->
                  assertThat(one.compare(evaluator.evaluate(one.input())).text())
                      .endsWith("as expected"));
    }
  }

  /** The last version of each, by its id. */
  private static List<RuleDescription> rules() {
    Map<String, RuleDescription> last = new LinkedHashMap<>();
    ChosenPack.load(BUNDLED).description().rules().forEach(rule -> last.put(rule.id(), rule));
    return List.copyOf(last.values());
  }
}
