package io.casecheck.consumer;

import io.casecheck.CaseEvaluator;
import java.nio.file.Path;

/** Evaluates the case with the rules that come along, or with those that its argument names. */
public final class GoldenProgram {
  private GoldenProgram() {}

  public static void main(String[] arguments) {
    try (CaseEvaluator evaluator =
        arguments.length == 0
            ? CaseEvaluator.bundled()
            : CaseEvaluator.load(Path.of(arguments[0]))) {
      System.out.println(GoldenCase.answer(evaluator));
    }
  }
}
