package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.oracle.Domain;
import io.casecheck.engine.oracle.OraclePack;
import io.casecheck.engine.oracle.Tallies;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Random rules on random cases with inputs left out, against every way to fill them. */
class OracleTest {
  private static final int RULES = 170;
  private static final int CASES = 200;
  private static final long PAIRS = Long.getLong("casecheck.oracle.pairs", 100_000);
  private static final long SEED = Long.getLong("casecheck.oracle.seed", 20261124);

  @Test
  void noAnswerIsWrongWhateverIsMissing() {
    Tallies tallies = new Tallies();
    Random random = new Random(SEED);
    long start = System.nanoTime();
    while (tallies.pairs() < PAIRS) {
      OraclePack pack = OraclePack.of(random, RULES);
      try (OracleRun run = new OracleRun(pack, random, tallies, UnaryOperator.identity())) {
        for (int i = 0; i < CASES; i++) {
          run.next(i % 2 == 0 ? Domain.NARROW : Domain.WIDE);
        }
      }
    }
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    System.out.println("oracle: seed " + SEED + ", " + seconds + " s, " + tallies.page());
    assertThat(tallies.faults()).isEmpty();
  }
}
