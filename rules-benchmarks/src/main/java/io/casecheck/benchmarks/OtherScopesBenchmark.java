package io.casecheck.benchmarks;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.model.Case;
import java.nio.file.Path;
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

/** The same case while ever more rules are loaded in scopes that do not apply to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // the harness sets what it measures with
public class OtherScopesBenchmark {
  /** Scopes of sixty rules each, besides the one that applies. */
  @Param({"0", "100", "1000"})
  public int scopes;

  /** Folder of {@link CompiledScopes}. */
  @Param("")
  public String folder;

  private Peer evaluator;
  private List<Case> cases;
  private int next;

  /** Loads the rules. */
  @Setup
  public void open() {
    CompiledScopes compiled = CompiledScopes.in(Path.of(folder));
    EvaluatorOptions options = EvaluatorOptions.options();
    for (Path other : compiled.others(scopes)) {
      options = options.overlay(other);
    }
    cases = BenchmarkCases.some(256, 0);
    evaluator = new CasecheckPeer(CaseEvaluator.load(compiled.applying(), options));
  }

  /** Frees the evaluator. */
  @TearDown
  public void close() {
    evaluator.close();
  }

  /** One case after the other. */
  @Benchmark
  public Object evaluate() {
    return evaluator.evaluate(cases.get(next++ & 255));
  }
}
