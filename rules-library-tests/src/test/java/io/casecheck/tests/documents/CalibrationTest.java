package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.RulePackCheck;
import io.casecheck.json.CaseFiles;
import io.casecheck.rule.StatedCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks say nothing of rules that are right. */
class CalibrationTest {
  @Test
  void nothingIsWrongWithTheRulesThatComeAlong() {
    List<StatedCode> codes = CaseFiles.codes(Repository.file("rules-library-tests/cases"));
    RulePackCheck check = RulePackCheck.of(Repository.file("drl"), codes, LocalDate.MAX);

    assertThat(codes).hasSizeGreaterThan(100);

    assertThat(check.problems()).isEmpty();
    assertThat(check.rules()).hasSizeGreaterThan(150);
  }

  @Test
  void nothingIsWrongWithTheRulesOfTheWalk() {
    List<StatedCode> codes = CaseFiles.codes(Repository.file("docs/authoring/our-cases"));
    RulePackCheck check =
        RulePackCheck.overlay(Repository.file("docs/authoring/our-rules"), codes, LocalDate.MAX);

    assertThat(check.problems()).isEmpty();
    assertThat(check.rules()).hasSize(1);
  }
}
