package io.casecheck.consumer;

import io.casecheck.CaseEvaluator;
import io.casecheck.json.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Evaluates the case of a file. */
public final class CaseFileProgram {
  private CaseFileProgram() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try (CaseEvaluator evaluator = CaseEvaluator.bundled()) {
      System.out.println(
          GoldenCase.answer(evaluator, CaseReader.read(Files.readString(file), "case")));
    }
  }
}
