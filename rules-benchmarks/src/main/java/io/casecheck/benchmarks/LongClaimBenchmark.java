package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A claim that grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // the harness sets what it measures with
public class LongClaimBenchmark {
  /** Lines of the claim. */
  @Param({"10", "100", "1000", "10000"})
  public int lines;

  private Peer evaluator;
  private Case aCase;

  /** Builds the evaluator. */
  @Setup
  public void open() {
    aCase = BenchmarkCases.longClaim(lines);
    evaluator = CasecheckPeer.withSixtyRules();
  }

  /** Frees the evaluator. */
  @TearDown
  public void close() {
    evaluator.close();
  }

  /** The whole claim. */
  @Benchmark
  public Object evaluate() {
    return evaluator.evaluate(aCase);
  }
}
