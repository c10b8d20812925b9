package io.casecheck.pack.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Route;
import io.casecheck.finding.Threshold;
import io.casecheck.model.Level;
import io.casecheck.model.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteParserTest {
  private final ProblemList problems = new ProblemList("a.drl");

  private Route read(String words) {
    return new RouteParser(new Token(Token.Kind.TEXT, words, 3, 5, 0, words.length()), problems)
        .route();
  }

  @Test
  void everyPartIsRead() {
    assertThat(
            read(
                "HEARING; by ENROLLEE, ESTATE; with the office that the decision names;"
                    + " on OMHA-100; at least amount-in-controversy HEARING"))
        .isEqualTo(
            new Route(
                Level.HEARING,
                false,
                List.of(Party.ENROLLEE, Party.ESTATE),
                "the office that the decision names",
                "OMHA-100",
                new Threshold("amount-in-controversy", "HEARING", null, null)));
  }

  @Test
  void whatGoesOnByItselfNeedsNoRequest() {
    assertThat(read("INDEPENDENT_REVIEW without a request; by PLAN; with the review entity"))
        .isEqualTo(
            new Route(
                Level.INDEPENDENT_REVIEW,
                true,
                List.of(Party.PLAN),
                "the review entity",
                null,
                null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEARIN; by ENROLLEE; with the office | HEARING",
        "HEARING; by ENROLEE; with the office | ENROLLEE",
        "HEARING; with the office | LEVEL; by PARTY, PARTY; with whom; on FORM; at least TABLE KEY",
        "HEARING; by ENROLLEE; with the office; at least 200 dollars"
            + " | LEVEL; by PARTY, PARTY; with whom; on FORM; at least TABLE KEY",
        "'' | LEVEL; by PARTY, PARTY; with whom; on FORM; at least TABLE KEY",
      })
  void aSlipIsAnswered(String words, String fix) {
    read(words);
    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().get(0).fix()).isEqualTo(fix);
    assertThat(problems.all().get(0).line()).isEqualTo(3);
  }
}
