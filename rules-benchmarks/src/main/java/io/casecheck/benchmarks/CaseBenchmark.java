package io.casecheck.benchmarks;

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

/** One case of 22 facts against sixty rules that apply to it, by every peer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // the harness sets what it measures with
public class CaseBenchmark {
  static final String PLAIN = "plain Java";
  static final String CASECHECK = "Casecheck";
  static final String NEW_SESSION = "Drools, new session";
  static final String STATELESS = "Drools, stateless session";
  static final String POOL = "Drools, session pool";
  static final String EASY_RULES = "Easy Rules";
  static final String EVRETE = "Evrete";

  /** Who evaluates. */
  @Param({PLAIN, CASECHECK, NEW_SESSION, STATELESS, POOL, EASY_RULES, EVRETE})
  public String peer;

  /** Share of inputs that the cases do not state. */
  @Param({"0"})
  public double leftOut;

  private Peer evaluator;
  private List<Case> cases;

  /** What one thread evaluates next. */
  @State(Scope.Thread)
  public static class Next {
    private int number;
  }

  /** Builds the peer. */
  @Setup
  public void open() {
    cases = BenchmarkCases.some(256, leftOut);
    evaluator =
        switch (peer) {
          case CASECHECK -> CasecheckPeer.withSixtyRules();
          case NEW_SESSION -> DroolsPeer.newSession();
          case STATELESS -> DroolsPeer.stateless();
          case POOL -> DroolsPeer.pool();
          case EASY_RULES -> new EasyRulesPeer();
          case EVRETE -> new EvretePeer();
          default -> new PlainPeer();
        };
  }

  /** Frees the peer. */
  @TearDown
  public void close() {
    evaluator.close();
  }

  /** One case after the other. */
  @Benchmark
  public Object evaluate(Next next) {
    return evaluator.evaluate(cases.get(next.number++ & 255));
  }
}
