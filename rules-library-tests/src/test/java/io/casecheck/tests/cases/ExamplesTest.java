package io.casecheck.tests.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.json.CaseReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cases of the folder {@code examples}, that a new reader evaluates first. */
@ExtendWith(Bundled.class)
class ExamplesTest {
  private static final List<String> NOTES_OF_THE_REQUEST =
      List.of(
          "HUMANA-PRIOR-AUTHORIZATION-001 NOTE at request",
          "HUMANA-PRIOR-AUTHORIZATION-002 NOTE at"
              + " request.services[number=1].subjectToPriorAuthorization",
          "HUMANA-PRIOR-AUTHORIZATION-003 NOTE at request.services[number=1]");

  private final Findings complete;
  private final Findings firstDraft;
  private final Findings claim;
  private final Findings denial;
  private final Findings commercialDenial;
  private final Findings medicareDenial;

  ExamplesTest(BundledEvaluators evaluators) {
    complete = evaluate(evaluators, "complete-request");
    firstDraft = evaluate(evaluators, "first-draft");
    claim = evaluate(evaluators, "claim-with-errors");
    denial = evaluate(evaluators, "denial-with-appeal");
    commercialDenial = evaluate(evaluators, "commercial-denial");
    medicareDenial = evaluate(evaluators, "original-medicare-denial");
  }

  private static Findings evaluate(BundledEvaluators evaluators, String name) {
    Path file = Path.of("..", "examples", name + ".yaml");
    return evaluators.with(Set.of()).evaluate(CaseReader.read(file));
  }

  @Test
  void theCompleteRequestViolatesNothingAndLeavesNothingOpen() {
    assertThat(lines(complete))
        .containsAll(NOTES_OF_THE_REQUEST)
        .contains("MEDICARE-ADVANTAGE-ORGANIZATION-DETERMINATION-001 DUE at request")
        .hasSize(NOTES_OF_THE_REQUEST.size() + 1);
  }

  @Test
  void theFirstDraftAddsItsTenFaultsToTheCompleteRequest() {
    List<String> faults = lines(firstDraft);
    assertThat(faults.removeAll(lines(complete))).isTrue();
    assertThat(faults)
        .containsExactlyInAnyOrder(
            "COMMON-REQUEST-003 VIOLATED at request.documents[number=1].contents",
            "COMMON-REQUEST-009 VIOLATED at request.documents",
            "COMMON-REQUEST-012 VIOLATED at request.documents",
            "HEMGENIX-COVERAGE-010 VIOLATED at patient.weights",
            "HEMGENIX-COVERAGE-012 VIOLATED at request.benefit",
            "HEMGENIX-COVERAGE-015 VIOLATED at request.services[number=1].units",
            "HEMGENIX-LABORATORY-004 VIOLATED at diagnoses[number=1].severity",
            "HEMGENIX-LABORATORY-011 VIOLATED at laboratoryResults",
            "HEMGENIX-LABORATORY-026 VIOLATED at laboratoryResults",
            "HEMGENIX-REQUEST-005 VIOLATED at request.documents");
  }

  @Test
  void theFirstDraftKeepsWhatTheCompleteRequestIsTold() {
    assertThat(lines(firstDraft)).containsAll(lines(complete));
  }

  @Test
  void theClaimShowsEachOfItsErrors() {
    assertThat(lines(claim))
        .containsExactlyInAnyOrder(
            "COMMON-CODING-010 VIOLATED at diagnoses[number=3].code",
            "COMMON-CODING-014 VIOLATED at diagnoses[number=2].code",
            "COMMON-CODING-016 VIOLATED at diagnoses[number=4].code",
            "COMMON-CODING-022 VIOLATED at claim.lines[number=3].units",
            "HEMGENIX-CODING-003 VIOLATED at claim.lines[number=1].units",
            "HEMGENIX-CODING-010 VIOLATED at claim.lines[number=1].modifiers",
            "HEMGENIX-CODING-043 VIOLATED at claim.lines[number=1].nationalDrugCodes[number=1].code",
            "HEMGENIX-CODING-047 VIOLATED at"
                + " claim.lines[number=1].nationalDrugCodes[number=1].quantity",
            "HEMGENIX-CODING-060 VIOLATED at claim.lines[number=5].code",
            "HEMGENIX-CODING-061 VIOLATED at claim.lines[number=4].code");
    assertThat(claim.status()).isEqualTo(Findings.Status.COMPLETE);
  }

  @Test
  void theDenialShowsTheClocksThatRunAndWhereItCanGo() {
    assertThat(lines(denial))
        .containsAll(NOTES_OF_THE_REQUEST)
        .contains(
            "HUMANA-PRIOR-AUTHORIZATION-002 NOTE at"
                + " request.services[number=2].subjectToPriorAuthorization",
            "MEDICARE-ADVANTAGE-PARTY-006 NOTE at appeals[number=1].filedBy",
            "MEDICARE-ADVANTAGE-RECONSIDERATION-001 DUE at determinations[number=2]",
            "MEDICARE-ADVANTAGE-RECONSIDERATION-004 DUE at appeals[number=1]",
            "PENNSYLVANIA-COUNSELING-001 NOTE at coverage.state",
            "PENNSYLVANIA-EXTERNAL-REVIEW-002 NOTE at coverage.program")
        .hasSize(NOTES_OF_THE_REQUEST.size() + 6);
  }

  @Test
  void theClocksOfTheDenialEndOnTheDaysOfTheLaw() {
    assertThat(denial.deadlines())
        .extracting(Finding::ruleId, finding -> finding.deadline().dueBy())
        .containsExactly(
            // 7 days after 2026-11-19; and 60 days after 2026-10-20 and five days for the mail
            tuple("MEDICARE-ADVANTAGE-RECONSIDERATION-004", LocalDate.of(2026, 11, 26)),
            tuple("MEDICARE-ADVANTAGE-RECONSIDERATION-001", LocalDate.of(2026, 12, 24)));
  }

  @Test
  void theCommercialDenialShowsTheReviewOfTheStateAndTheAppealThatIsStillOpen() {
    assertThat(lines(commercialDenial))
        .containsExactlyInAnyOrder(
            "PENNSYLVANIA-EXTERNAL-REVIEW-005 DUE at determinations[number=2]",
            "COMMERCIAL-INSURED-INTERNAL-APPEAL-001 DUE at determinations[number=3]");
    assertThat(commercialDenial.deadlines())
        .extracting(finding -> finding.deadline().dueBy(), finding -> finding.deadline().safeBy())
        .containsExactly(
            // 4 months after 2026-10-31, where February has no such day; 120 days after 2026-10-28
            tuple(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 25)),
            // 180 days after the date of a notice whose receipt nobody proved
            tuple(LocalDate.of(2027, 4, 18), LocalDate.of(2027, 4, 18)));
  }

  @Test
  void everyFaultHasARemedyAndACitation() {
    assertThat(List.of(firstDraft, claim))
        .flatExtracting(Findings::findings)
        .filteredOn(finding -> finding.outcome() == FindingOutcome.VIOLATED)
        .hasSize(20)
        .allSatisfy(
            finding -> {
              assertThat(finding.remedy()).as(finding.ruleId()).isNotBlank();
              assertThat(finding.citations()).as(finding.ruleId()).isNotEmpty();
            });
  }

  @Test
  void theDenialInOriginalMedicareGoesOnAndTheUnprocessableClaimIsFiledAnew() {
    assertThat(lines(medicareDenial))
        .containsExactlyInAnyOrder(
            "ORIGINAL-MEDICARE-RECONSIDERATION-001 DUE at determinations[number=2]",
            "ORIGINAL-MEDICARE-UNPROCESSABLE-001 NOTE at determinations[number=3].outcome",
            "ORIGINAL-MEDICARE-UNPROCESSABLE-003 DUE at claim.lines[number=1]");
  }

  private static List<String> lines(Findings findings) {
    return new ArrayList<>(
        findings.findings().stream()
            .map(
                finding ->
                    finding.ruleId()
                        + " "
                        + finding.outcome()
                        + " at "
                        + String.join(", ", finding.paths()))
            .toList());
  }
}
