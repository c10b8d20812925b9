package io.casecheck.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.rule.RuleDescription;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Bundled.class)
class GuideStatementsTest {
  private static final int STATEMENTS = 68;

  /** "gap" is a statement that the guide should make and does not. */
  private static final Set<String> VERDICTS =
      Set.of("true", "loose", "dated", "wrong", "unverified", "gap");

  @Test
  void everyStatementHasOneEntryInOrder() throws IOException {
    assertThat(GuideStatement.all())
        .extracting(GuideStatement::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, STATEMENTS).boxed().toList());
  }

  @Test
  void everyStatementHasAVerdictAndSaysWhatIsTrue() throws IOException {
    assertThat(GuideStatement.all())
        .allSatisfy(
            statement -> {
              assertThat(statement.verdict()).isIn(VERDICTS);
              assertThat(statement.says()).isNotBlank();
            });
  }

  @Test
  void everyStatementIsEitherRulesOrNoRuleForAReason() throws IOException {
    assertThat(GuideStatement.all())
        .allSatisfy(
            statement ->
                assertThat(statement.rules().isEmpty())
                    .as("statement %s has rules or a reason", statement.number())
                    .isNotEqualTo(statement.reason().isBlank()));
  }

  @Test
  void everyRuleThatAStatementNamesExists(BundledEvaluators evaluators) throws IOException {
    Set<String> ids =
        rules(evaluators).stream().map(RuleDescription::id).collect(Collectors.toSet());
    assertThat(GuideStatement.all())
        .allSatisfy(
            statement ->
                assertThat(ids)
                    .as("rules of statement %s", statement.number())
                    .containsAll(statement.rules()));
  }

  @Test
  void noStatementNamesARuleTwice() throws IOException {
    assertThat(GuideStatement.all())
        .allSatisfy(
            statement ->
                assertThat(new HashSet<>(statement.rules()))
                    .as("rules of statement %s", statement.number())
                    .hasSameSizeAs(statement.rules()));
  }

  @Test
  void everyRuleHasASourceThatIsNotTheGuide(BundledEvaluators evaluators) {
    assertThat(rules(evaluators))
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.citations())
                    .as("citations of %s", rule.id())
                    .isNotEmpty()
                    .allSatisfy(
                        citation -> {
                          assertThat(citation.authority()).isNotBlank();
                          assertThat(citation.section()).isNotBlank();
                        }));
  }

  private static List<RuleDescription> rules(BundledEvaluators evaluators) {
    return evaluators.with(Set.of()).rules();
  }
}
