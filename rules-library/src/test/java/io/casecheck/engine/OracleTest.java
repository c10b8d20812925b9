package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.oracle.Domain;
import io.casecheck.engine.oracle.OraclePack;
import io.casecheck.engine.oracle.Tallies;
import io.casecheck.engine.oracle.Tallies.Verdict;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Random rules on random cases with inputs left out, against every way to fill them. */
class OracleTest {
  private static final int RULES = 170;
  private static final int CASES = 200;
  private static final long PAIRS = Long.getLong("casecheck.oracle.pairs", 100_000);
  private static final long SEED = Long.getLong("casecheck.oracle.seed", 20261124);

  /** One pack is judged while the next is compiled. */
  @Test
  void noAnswerIsWrongWhateverIsMissing() throws Exception {
    Tallies tallies = new Tallies();
    long start = System.nanoTime();
    ExecutorService judging = Executors.newSingleThreadExecutor();
    try {
      Future<?> before = CompletableFuture.completedFuture(null);
      for (long number = 0; number * RULES * CASES < PAIRS; number++) {
        Random random = new Random(SEED + number);
        OraclePack pack = OraclePack.of(random, RULES);
        before.get();
        before = judging.submit(() -> judge(pack, random, tallies));
      }
      before.get();
    } finally {
      judging.shutdown();
    }
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    System.out.println("oracle: seed " + SEED + ", " + seconds + " s, " + tallies.page());

    assertThat(tallies.faults()).isEmpty();
    assertThat(tallies.pairs()).isGreaterThanOrEqualTo(PAIRS);
    assertThat(tallies.count(Verdict.RIGHT_VIOLATED)).isPositive();
    assertThat(tallies.count(Verdict.NEEDED_UNKNOWN)).isPositive();
    assertThat(tallies.constructs()).hasSizeGreaterThan(50);
  }

  private static void judge(OraclePack pack, Random random, Tallies tallies) {
    try (OracleRun run = new OracleRun(pack, random, tallies, UnaryOperator.identity())) {
      for (int i = 0; i < CASES; i++) {
        run.next(i % 2 == 0 ? Domain.NARROW : Domain.WIDE);
      }
    }
  }
}
