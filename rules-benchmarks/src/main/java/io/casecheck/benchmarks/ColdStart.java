package io.casecheck.benchmarks;

import io.casecheck.CaseEvaluator;
import java.nio.file.Path;

/** A process that loads rules, evaluates one case and ends; its time is taken from outside. */
final class ColdStart {
  private ColdStart() {}

  /** With a folder compiles its rules; without one takes those that come along. */
  public static void main(String[] arguments) {
    try (CaseEvaluator evaluator =
        arguments.length == 0
            ? CaseEvaluator.bundled()
            : CaseEvaluator.load(Path.of(arguments[0]))) {
      System.out.println(evaluator.evaluate(BenchmarkCases.bundled(1).get(0)));
    }
  }
}
