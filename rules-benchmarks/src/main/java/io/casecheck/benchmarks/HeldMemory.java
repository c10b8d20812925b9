package io.casecheck.benchmarks;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.model.Case;
import java.nio.file.Path;
import java.util.List;

/** A process that prints how much memory loaded rules hold, then after they have answered. */
final class HeldMemory {
  private static final int CASES = 256;

  private HeldMemory() {}

  /** Takes the rules to load and those to lay over them, as folders or compiled files. */
  public static void main(String[] arguments) {
    List<Case> cases = BenchmarkCases.some(CASES, 0);
    long before = held();
    EvaluatorOptions options = EvaluatorOptions.options();
    for (int i = 1; i < arguments.length; i++) {
      options = options.overlay(Path.of(arguments[i]));
    }
    try (CaseEvaluator evaluator = CaseEvaluator.load(Path.of(arguments[0]), options)) {
      System.out.println((held() - before) / 1024.0);
      cases.forEach(evaluator::evaluate);
      System.out.println((held() - before) / 1024.0);
    }
  }

  private static long held() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
