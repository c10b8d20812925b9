package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two alternatives share their joins, and one of them goes on with a {@code not}. */
class EagerSegmentsTest {
  private static final String JOINED =
      """
      $claim : Claim( receivedOn > java.time.LocalDate.of(2025, 2, 1) )
      $same : Claim( typeOfBill == $claim.placeOfService )
      """;

  private static final String SPLIT =
      SmallPack.rule(
          "split",
          "TEST-DATA-001",
          JOINED
              + """
              ( not Claim( placeOfService == "b" ) or Diagnosis( code == $same.placeOfService ) )
              """,
          "findings.violated(drools, $claim);");

  /** Reads no claim, and so is compiled in another part of the scope. */
  private static String other(int number) {
    return SmallPack.rule(
        "other-" + number,
        "TEST-DATA-90" + number,
        "$facility : Facility( inNetwork == false )\nexists LaboratoryResult( value > "
            + number
            + " )",
        "findings.violated(drools, $facility);");
  }

  /** The engine adds parts in an order of its own, so the rule stands among more and more. */
  static Stream<List<String>> packs() {
    return Stream.iterate(0, number -> number <= 4, number -> number + 1)
        .map(
            others ->
                Stream.concat(
                        Stream.of(SPLIT),
                        Stream.iterate(0, n -> n + 1).limit(others).map(n -> other(n)))
                    .toList());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noRuleIsSilencedByWhatStandsBesideIt(List<String> rules) {
    var pack = SmallPack.pack(rules.toArray(String[]::new));
    try (RuleEngine engine = SmallPack.engine(pack, SmallPack.compiled("pack0", pack))) {
      assertThat(SmallPack.of(engine.evaluate(aCase()), "TEST-DATA-001"))
          .extracting(Finding::outcome)
          .containsExactly(FindingOutcome.VIOLATED);
    }
  }

  private static Case aCase() {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-05-01T09:00:00-04:00"))
        .claim(
            Claim.builder()
                .form(ClaimForm.PROFESSIONAL)
                .typeOfBill("A")
                .placeOfService("A")
                .submittedOn(LocalDate.parse("2026-03-01"))
                .receivedOn(LocalDate.parse("2026-03-01"))
                .build())
        .build();
  }
}
