package io.casecheck.tests.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.model.State;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.Samples;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
}
