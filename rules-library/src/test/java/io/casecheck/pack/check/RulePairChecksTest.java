package io.casecheck.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.rule.PackProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two rules that say the same, or that leave something between them. */
class RulePairChecksTest {
  private static final int RULE = 15;

  private static List<PackProblem> problems(String first, String second) {
    return PlannedPack.check(
        PlannedPack.rule("first", 1, "units", "$line : " + first),
        PlannedPack.rule("second", 2, "units", "$line : " + second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "ClaimLine( code == \"J1411\", units != 1 )#ClaimLine( code == \"J1411\", units > 5 )",
        "ClaimLine( units > 1 )#ClaimLine( units > 1 ) Claim( form == ClaimForm.PROFESSIONAL )",
        "ClaimLine( units > 1 ) not Diagnosis( number == 1 )#ClaimLine( units > 1 ) not Diagnosis()",
        "ClaimLine( units > 1 ) exists Diagnosis()#ClaimLine( units > 2 ) Diagnosis( number == 1 )",
        "ClaimLine( code == \"J1411\" ) accumulate( Diagnosis( $n : number ); $c : count( $n ); $c > 2 )"
            + "#ClaimLine( code == \"J1411\" ) accumulate( Diagnosis( $m : number ); $d : count( $m ); $d > 5 )"
      })
  void aRuleThatAnotherSubsumesIsFound(String wide, String narrow) {
    assertThat(problems(wide, narrow))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.check()).isEqualTo("subsumed-rule");
              assertThat(problem.line()).isEqualTo(PlannedPack.CONDITIONS + 5);
              assertThat(problem.column()).isEqualTo(6);
              assertThat(problem.message())
                  .contains("COMMON-CODING-101 (common/rules.drl line " + (RULE - 1) + ")");
            });
  }

  @Test
  void aRuleThatSaysTheSameInOtherWordsIsFound() {
    assertThat(
            problems(
                "ClaimLine( code in ( \"J1411\", \"J1414\" ), number > 1 )",
                "ClaimLine( number >= 2, code == \"J1414\" || code == \"J1411\" )"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.check()).isEqualTo("duplicate-rule");
              assertThat(problem.rule()).isEqualTo("second");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "ClaimLine( units < 5 )#ClaimLine( units > 5 )#threshold-gap#leave out 5",
        "ClaimLine( units > 5 )#ClaimLine( units < 5 )#threshold-gap#leave out 5",
        "ClaimLine( number <= 5 )#ClaimLine( number >= 7 )#threshold-gap#leave out 6",
        "ClaimLine( units <= 5 )#ClaimLine( units >= 5 )#threshold-overlap#both take 5",
        "ClaimLine( code == \"J1411\", units < 5 )#ClaimLine( units > 5, code == \"J1411\" )"
            + "#threshold-gap#leave out 5",
        "ClaimLine( serviceDate < java.time.LocalDate.of(2025, 3, 1) )"
            + "#ClaimLine( serviceDate > java.time.LocalDate.of(2025, 3, 1) )"
            + "#threshold-gap#leave out 2025-03-01",
        "ClaimLine( code == \"J1411\" ) exists LaboratoryResult( value <= 5 )"
            + "#ClaimLine( code == \"J1411\" ) exists LaboratoryResult( value >= 6 )"
            + "#threshold-gap#leave out what lies between 5 and 6"
      })
  void aThresholdThatTwoRulesDrawApartIsFound(
      String first, String second, String check, String what) {
    assertThat(problems(first, second))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.check()).isEqualTo(check);
              assertThat(problem.rule()).isEqualTo("second");
              assertThat(problem.line()).isEqualTo(PlannedPack.CONDITIONS + 14);
              assertThat(problem.message()).contains(what).contains("COMMON-CODING-101");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "ClaimLine( units < 60 )#ClaimLine( units > 120 )",
        "ClaimLine( units < 5 )#ClaimLine( units >= 5 )",
        "ClaimLine( units < 5 )#ClaimLine( units > 5, code == \"J1411\" )",
        "ClaimLine( units > 5, code == \"J1411\" )#ClaimLine( units > 2, code == \"J1414\" )",
        "ClaimLine( units > 1 ) exists Diagnosis( number == 1 )#ClaimLine( code == \"J1411\" )"
      })
  void rulesThatDifferAreLeftAlone(String first, String second) {
    assertThat(problems(first, second)).isEmpty();
  }

  @Test
  void rulesThatReportAnotherComponentAreLeftAlone() {
    assertThat(
            PlannedPack.check(
                PlannedPack.rule("first", 1, "units", "$line : ClaimLine( units > 5 )"),
                PlannedPack.rule("second", 2, "code", "$line : ClaimLine( units > 5 )")))
        .isEmpty();
  }

  @Test
  void aThirdRuleFillsTheGap() {
    assertThat(
            PlannedPack.check(
                PlannedPack.rule("first", 1, "units", "$line : ClaimLine( units < 5 )"),
                PlannedPack.rule("second", 2, "units", "$line : ClaimLine( units > 5 )"),
                PlannedPack.rule("third", 3, "units", "$line : ClaimLine( units == 5 )")))
        .isEmpty();
  }
}
