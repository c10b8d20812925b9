package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.RulePackCheck;
import org.junit.jupiter.api.Test;

/** The checks say nothing of rules that are right. */
class CalibrationTest {
  @Test
  void nothingIsWrongWithTheRulesThatComeAlong() {
    RulePackCheck check = RulePackCheck.of(Repository.file("drl"));

    assertThat(check.problems()).isEmpty();
    assertThat(check.rules()).hasSizeGreaterThan(150);
  }

  @Test
  void nothingIsWrongWithTheRulesOfTheWalk() {
    RulePackCheck check = RulePackCheck.overlay(Repository.file("docs/authoring/our-rules"));

    assertThat(check.problems()).isEmpty();
    assertThat(check.rules()).hasSize(1);
  }
}
