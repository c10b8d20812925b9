package io.casecheck.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.Situations;
import io.casecheck.engine.SmallPack;
import io.casecheck.engine.oracle.Domain;
import io.casecheck.engine.oracle.Fillings;
import io.casecheck.engine.oracle.OraclePack;
import io.casecheck.model.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random cases never reach what is said of random rules to be out of reach. */
class UnreachableOracleTest {
  private static final long SEED = Long.getLong("casecheck.oracle.seed", 20261128);
  private static final int RULES = 150;
  private static final int CASES = 700;

  @Test
  void noRandomCaseReachesWhatIsSaidToBeOutOfReach() {
    Random random = new Random(SEED);
    OraclePack pack = OraclePack.of(random, RULES);
    PackCoverage coverage = new PackCoverage(pack.pack());
    Situations situations =
        new Situations(pack.pack(), SmallPack.settings(100_000, 1_000_000, SmallPack.AMPLE));
    for (int i = 0; i < CASES; i++) {
      Case aCase = Fillings.of(random, i % 2 == 0 ? Domain.NARROW : Domain.WIDE).known();
      coverage.observe("case " + i, aCase, situations);
    }

    List<String> wrong = new ArrayList<>();
    int[] counts = new int[2];
    for (VersionCoverage version : coverage.versions()) {
      version
          .goals()
          .forEach(
              (goal, reached) -> {
                boolean never = coverage.whyNever(version, goal).isPresent();
                counts[0] += reached ? 1 : 0;
                counts[1] += never ? 1 : 0;
                if (reached && never) {
                  wrong.add(goal + " of " + version.rule().name());
                }
              });
    }
    System.out.println(
        "out of reach: seed %s, %s goals reached, %s said to be out of reach"
            .formatted(SEED, counts[0], counts[1]));
    assertThat(wrong).isEmpty();
    assertThat(counts[0]).isGreaterThan(1_000);
    assertThat(counts[1]).isGreaterThan(500);
  }
}
