package io.casecheck.tests.repetition;

import io.casecheck.json.FindingsWriter;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.Samples;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A program that prints the digest of the answer to every sample case, a line for each. Its one
 * argument is the seed of the order of all lists; without it they stay as they are.
 */
final class AnswerDigests {
  private AnswerDigests() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    digests(arguments.length == 0 ? null : new Random(Long.parseLong(arguments[0])))
        .forEach(out::println);
  }

  static List<String> digests(Random random) {
    FindingsWriter writer = FindingsWriter.withValues();
    try (BundledEvaluators evaluators = new BundledEvaluators()) {
      return Samples.all().stream()
          .map(
              sample -> {
                Case input = random == null ? sample.input() : inAnyOrder(sample, random);
                return sample.name()
                    + ": "
                    + digest(writer.write(evaluators.with(sample.criteria()).evaluate(input)));
              })
          .toList();
    }
  }

  private static Case inAnyOrder(SampleCase sample, Random random) {
    return Permutations.of(sample.input(), 1, random).iterator().next();
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
