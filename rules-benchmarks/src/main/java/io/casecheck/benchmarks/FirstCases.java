package io.casecheck.benchmarks;

import io.casecheck.CaseEvaluator;
import io.casecheck.model.Case;
import java.time.Duration;
import java.util.List;

/** A process that prints what its first cases cost, one line for each stretch of them. */
final class FirstCases {
  /** Number of the last case of each stretch. */
  static final List<Integer> ENDS = List.of(1, 10, 100, 1_000, 10_000);

  private static final int DIFFERENT = 256;

  private FirstCases() {}

  /** Prints microseconds for a case; with a number, after so many seconds of warming up. */
  public static void main(String[] arguments) {
    List<Case> cases = BenchmarkCases.bundled(DIFFERENT);
    try (CaseEvaluator evaluator = CaseEvaluator.bundled()) {
      if (arguments.length > 0) {
        evaluator.warmUp(cases, Duration.ofSeconds(Long.parseLong(arguments[0])));
      }
      int done = 0;
      for (int end : ENDS) {
        long start = System.nanoTime();
        int count = end - done;
        for (; done < end; done++) {
          evaluator.evaluate(cases.get(done % DIFFERENT));
        }
        System.out.println((System.nanoTime() - start) / 1_000.0 / count);
      }
    }
  }
}
