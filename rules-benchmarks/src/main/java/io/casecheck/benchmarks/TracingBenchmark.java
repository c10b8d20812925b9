package io.casecheck.benchmarks;

import io.casecheck.CaseEvaluator;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.model.Case;
import java.util.List;
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

/** An answer alone, and with the reasons of every rule. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // the harness sets what it measures with
public class TracingBenchmark {
  static final String ANSWER = "the answer";
  static final String ANSWER_AND_WHY = "the answer, and why of all sixty rules";

  /** What is asked for. */
  @Param({ANSWER, ANSWER_AND_WHY})
  public String what;

  private CaseEvaluator evaluator;
  private List<Case> cases;
  private int next;

  /** Loads the rules. */
  @Setup
  public void open() {
    cases = BenchmarkCases.some(256, 0);
    evaluator = CaseEvaluator.load(PackFolder.applying(PackFolder.temporary()));
  }

  /** Frees the rules. */
  @TearDown
  public void close() {
    evaluator.close();
  }

  /** One case after the other. */
  @Benchmark
  public Object evaluate() {
    Case aCase = cases.get(next++ & 255);
    return what.equals(ANSWER)
        ? evaluator.evaluate(aCase)
        : List.of(evaluator.evaluate(aCase), evaluator.explain(aCase, ValueDetail.LEFT_OUT));
  }
}
