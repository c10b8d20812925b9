package io.casecheck.tests.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.State;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.Samples;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looks at a case, and from where, changes no answer where the state tells the zone. */
@ExtendWith(Bundled.class)
class OtherOffsetTest {
  private static final Set<State> ONE_ZONE = EnumSet.of(State.PA, State.OH);
  private static final int[] OFFSETS = {-10, 0, 9};

  private final BundledEvaluators evaluators;

  OtherOffsetTest(BundledEvaluators evaluators) {
    this.evaluators = evaluators;
  }

  private static boolean isInOneZone(SampleCase sample) {
    State state = sample.input().coverage().state();
    return state != null && ONE_ZONE.contains(state);
  }

  @Test
  void theSameMomentOfLookingInAnyOffsetGivesTheSameAnswer() {
    List<SampleCase> samples = Samples.all().stream().filter(OtherOffsetTest::isInOneZone).toList();
    assertThat(samples).hasSizeGreaterThan(1_000);
    for (SampleCase sample : samples) {
      List<Finding> here = evaluators.evaluate(sample).findings();
      for (int hours : OFFSETS) {
        Case elsewhere =
            sample.input().toBuilder()
                .asOf(sample.input().asOf().withOffsetSameInstant(ZoneOffset.ofHours(hours)))
                .build();
        assertThat(evaluators.with(sample.criteria()).evaluate(elsewhere).findings())
            .as(sample.name() + " seen at " + hours)
            .isEqualTo(here);
      }
    }
  }

  @Test
  void theSameMomentsOfTheCaseInAnyOffsetGiveTheSameAnswer() {
    int restated = 0;
    for (SampleCase sample : Samples.all()) {
      for (int hours : OFFSETS) {
        Case elsewhere = restated(sample.input(), ZoneOffset.ofHours(hours));
        if (isInOneZone(sample) && !elsewhere.equals(sample.input())) {
          restated++;
          assertThat(evaluators.with(sample.criteria()).evaluate(elsewhere).findings())
              .as(sample.name() + " told at " + hours)
              .isEqualTo(evaluators.evaluate(sample).findings());
        }
      }
    }
    assertThat(restated).isGreaterThan(1_000);
  }

  /** Every moment of the case but its asOf, at another offset. */
  private static Case restated(Case aCase, ZoneOffset offset) {
    UnaryOperator<OffsetDateTime> moved =
        moment -> moment == null ? null : moment.withOffsetSameInstant(offset);
    PriorAuthorizationRequest request = aCase.request();
    Claim claim = aCase.claim();
    return aCase.toBuilder()
        .request(
            request == null
                ? null
                : request.toBuilder()
                    .submittedAt(moved.apply(request.submittedAt()))
                    .receivedAt(moved.apply(request.receivedAt()))
                    .approvedTreatmentEndsAt(moved.apply(request.approvedTreatmentEndsAt()))
                    .build())
        .claim(
            claim == null
                ? null
                : claim.toBuilder()
                    .lines(
                        claim.lines().stream()
                            .map(
                                line ->
                                    line.toBuilder()
                                        .infusionStart(moved.apply(line.infusionStart()))
                                        .infusionStop(moved.apply(line.infusionStop()))
                                        .build())
                            .toList())
                    .build())
        .appeals(
            aCase.appeals().stream()
                .map(
                    appeal ->
                        appeal.toBuilder()
                            .receivedAt(moved.apply(appeal.receivedAt()))
                            .reviewerReceivedAt(moved.apply(appeal.reviewerReceivedAt()))
                            .build())
                .toList())
        .build();
  }
}
