package io.casecheck.pack.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacktrackingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+b",
        "(a*)*",
        "(?:a|aa)+b",
        "((a|b)?)*c",
        "(a?){50}a{50}",
        "(a|a){2,}",
        "(.*a){20}",
        "(?<x>a+)+",
        "(a+)\\1",
        "(?<x>a)\\k<x>",
        "[(](a+)+[)]",
        "\\Q)\\E(a+)+",
        "a*a*a*a*b",
        "(a{1,9}){1,9}b"
      })
  void isRefused(String pattern) {
    Pattern.compile(pattern);
    assertThat(Backtracking.mayNeverEnd(pattern)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0?(13|85)[0-9A-Za-z]",
        "(?i).*(on[ -]?demand|as[ -]needed|\\bprn\\b|episodic).*",
        "00053[0-9]+",
        "J[0-9]{4}",
        "(?:[A-Z][0-9]){2}",
        "(?:ab)+",
        "(a|b)?c",
        "(a+)b",
        "(a|b){1}",
        "[)*+|(]+",
        "\\(\\)+",
        "[\\]*+]x",
        ".*a.*b.*"
      })
  void isLetIn(String pattern) {
    Pattern.compile(pattern);
    assertThat(Backtracking.mayNeverEnd(pattern)).isFalse();
  }
}
