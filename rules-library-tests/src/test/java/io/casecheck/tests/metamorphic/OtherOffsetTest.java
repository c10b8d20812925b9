package io.casecheck.tests.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.json.FindingsWriter;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.Coverage;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.State;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.CaseRewriter;
import io.casecheck.tests.cases.Samples;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looks at a case, and from where, changes no answer where state or case tell the zone. */
@ExtendWith(Bundled.class)
class OtherOffsetTest {
  private static final Set<State> ONE_ZONE = EnumSet.of(State.PA, State.OH);
  private static final int[] OFFSETS = {-10, 0, 9};
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final int QUARTER = 15 * 60;

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
    for (SampleCase sample : inOneZone()) {
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

  @Test
  void aCaseOfAStateWithSeveralZonesThatStatesItsZoneHasTheSameAnswer(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed of the offsets", String.valueOf(seed));
    Random random = new Random(seed);
    for (SampleCase sample : inOneZone()) {
      Case florida = inFlorida(sample, EASTERN);
      assertThat(written(sample, scattered(florida, random)))
          .as("%s, seed %s", sample, seed)
          .isEqualTo(written(sample, florida));
    }
  }

  /** Else the test above would find nothing if the zone were not read. */
  @Test
  void withoutItsZoneTheOffsetOfLookingDecides() {
    Random random = new Random(1);
    assertThat(inOneZone())
        .anySatisfy(
            sample -> {
              Case florida = inFlorida(sample, null);
              assertThat(written(sample, scattered(florida, random)))
                  .isNotEqualTo(written(sample, florida));
            });
  }

  private static List<SampleCase> inOneZone() {
    List<SampleCase> samples = Samples.all().stream().filter(OtherOffsetTest::isInOneZone).toList();
    assertThat(samples).hasSizeGreaterThan(1_000);
    return samples;
  }

  private static Case inFlorida(SampleCase sample, @Nullable ZoneId zone) {
    Coverage coverage = sample.input().coverage();
    return sample.input().toBuilder()
        .coverage(coverage.toBuilder().state(State.FL).timeZone(zone).build())
        .build();
  }

  /** The same moments, each in an offset of its own. */
  private static Case scattered(Case aCase, Random random) {
    return CaseRewriter.rewrite(
        aCase,
        (path, component, value) ->
            value instanceof OffsetDateTime moment
                ? moment.withOffsetSameInstant(
                    ZoneOffset.ofTotalSeconds(QUARTER * random.nextInt(-4 * 12, 4 * 14 + 1)))
                : value);
  }

  /** All but the moment of looking, which a receipt shows as it was stated. */
  private String written(SampleCase sample, Case aCase) {
    return FindingsWriter.withValues()
        .write(evaluators.with(sample.criteria()).evaluate(aCase))
        .replaceFirst("\"asOf\": \"[^\"]*\"", "");
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
