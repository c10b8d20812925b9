package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Replay.Part;
import io.casecheck.finding.Waiver;
import io.casecheck.finding.WaiverUse;
import io.casecheck.finding.WaiverUse.Status;
import io.casecheck.finding.Waivers;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Patient;
import io.casecheck.model.Sex;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that gives a key has the values that an answer rests on sealed. */
class SealTest {
  private static final LocalDate ON = LocalDate.parse("2026-05-01");
  private static final byte[] KEY = "sixteen bytes: 1".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER_KEY = "sixteen bytes: 2".getBytes(StandardCharsets.UTF_8);
  private static Path folder;
  private static Path reworded;

  @BeforeAll
  static void write(@TempDir Path temporary) {
    String units = "code == \"J1411\", units != 1";
    folder =
        new SmallPack()
            .rule("COMMON-001", "2023-04-01", "{units}.", "", units)
            .in(temporary.resolve("first"));
    reworded =
        new SmallPack()
            .rule("COMMON-001", "2023-04-01", "Not one.", "", units)
            .in(temporary.resolve("reworded"));
  }

  private static Case aCase(String units, String asOf, Sex sex) {
    ClaimLine line =
        ClaimLine.builder()
            .number(1)
            .code("J1411")
            .units(new BigDecimal(units))
            .serviceDate(LocalDate.parse("2026-04-11"))
            .build();
    return Case.builder()
        .asOf(OffsetDateTime.parse(asOf))
        .patient(Patient.builder().sex(sex).build())
        .claim(Claim.builder().form(ClaimForm.INSTITUTIONAL).lines(line).build())
        .build();
  }

  private static Findings evaluate(Path pack, byte[] key, Case aCase) {
    try (CaseEvaluator evaluator =
        CaseEvaluator.load(pack, EvaluatorOptions.options().sealKey(key))) {
      return evaluator.evaluate(aCase);
    }
  }

  private static Finding only(Findings findings) {
    List<Finding> found =
        findings.findings().stream().filter(f -> f.ruleId().equals("COMMON-001")).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static WaiverUse use(Waiver waiver, Findings findings) {
    return Waivers.apply(findings, List.of(waiver), ON).uses().get(0);
  }

  private final Case two = aCase("2", "2026-05-01T09:30:00-04:00", Sex.MALE);
  private final Findings then = evaluate(folder, KEY, two);
  private final Waiver waiver = Waiver.of(only(then), "The plan agreed.", "A. Biller", ON);

  @Test
  void aValueThatTheAnswerRestsOnReopensWhenItChanges() {
    Findings later = evaluate(folder, KEY, aCase("200", "2026-05-01T09:30:00-04:00", Sex.MALE));

    assertThat(only(later).fingerprint()).isEqualTo(only(then).fingerprint());
    WaiverUse use = use(waiver, later);
    assertThat(use.status()).isEqualTo(Status.REOPENED);
    assertThat(use.explanation()).isEqualTo("A value that the answer rests on has changed.");
  }

  @Test
  void theSameValueHoldsHoweverWrittenAndWhateverElseChanges() {
    assertThat(use(waiver, then).status()).isEqualTo(Status.APPLIED);
    Case other = aCase("2.0", "2026-05-02T11:00:00-04:00", Sex.FEMALE);
    assertThat(use(waiver, evaluate(folder, KEY, other)).status()).isEqualTo(Status.APPLIED);
    assertThat(use(waiver, evaluate(reworded, KEY, two)).status()).isEqualTo(Status.APPLIED);
  }

  @Test
  void withoutTheKeyOrWithAnotherTheWaiverIsOpenAgain() {
    assertThat(use(waiver, evaluate(folder, OTHER_KEY, two)).status()).isEqualTo(Status.REOPENED);
    try (CaseEvaluator evaluator = CaseEvaluator.load(folder)) {
      Findings unsealed = evaluator.evaluate(two);
      assertThat(only(unsealed).seal()).isNull();
      assertThat(use(waiver, unsealed).status()).isEqualTo(Status.REOPENED);
    }
  }

  @Test
  void aReplayNoticesAValueThatChangesNoAnswerAndAnotherKey() {
    try (CaseEvaluator sealed =
        CaseEvaluator.load(folder, EvaluatorOptions.options().sealKey(KEY))) {
      Case changed = aCase("200", "2026-05-01T09:30:00-04:00", Sex.MALE);
      assertThat(sealed.replay(then.receipt(), two).isSame()).isTrue();
      assertThat(sealed.replay(then.receipt(), changed).differences())
          .extracting("part")
          .containsExactly(Part.FINDINGS);
    }
    try (CaseEvaluator other =
        CaseEvaluator.load(folder, EvaluatorOptions.options().sealKey(OTHER_KEY))) {
      assertThat(other.replay(then.receipt(), two).differences())
          .extracting("subject")
          .containsExactly("seal", "findings");
    }
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> EvaluatorOptions.options().sealKey(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sealKey must be 16 bytes or more, and is 15");
  }
}
