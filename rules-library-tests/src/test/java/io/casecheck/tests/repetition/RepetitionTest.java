package io.casecheck.tests.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Findings;
import io.casecheck.json.FindingsWriter;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same case gives the same bytes: again, from several threads, and in another order. */
@ExtendWith(Bundled.class)
@TestInstance(Lifecycle.PER_CLASS)
class RepetitionTest {
  private static final int EVALUATIONS = 10_000;
  private static final int THREADS = 8;
  private static final int PERMUTATIONS = 50;

  private final FindingsWriter writer = FindingsWriter.withValues();
  private BundledEvaluators evaluators;
  private List<SampleCase> samples;
  private List<String> oneAfterTheOther;

  @BeforeAll
  void answerOneAfterTheOther(BundledEvaluators bundled) {
    evaluators = bundled;
    samples = Samples.all();
    oneAfterTheOther = samples.stream().map(sample -> answer(sample, sample.input())).toList();
  }

  @Test
  void theAnswersDiffer() {
    assertThat(oneAfterTheOther.stream().distinct()).hasSizeGreaterThan(samples.size() / 2);
  }

  @Test
  void severalThreadsGiveTheSameBytesAsOne(TestReporter reporter) throws Exception {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed of the order of evaluations", String.valueOf(seed));
    List<Integer> order = new Random(seed).ints(EVALUATIONS, 0, samples.size()).boxed().toList();
    List<String> different =
        inThreads(
            order.stream()
                .<Callable<List<String>>>map(number -> () -> different(number, input(number)))
                .toList());
    assertThat(different).as("cases that differ; seed %s", seed).isEmpty();
  }

  @Test
  void evaluatingTwiceIsEvaluatingOnce() {
    assertThat(samples)
        .allSatisfy(
            sample -> {
              Findings once = evaluators.evaluate(sample);
              assertThat(evaluators.evaluate(sample)).as(sample.toString()).isEqualTo(once);
            });
  }

  @Test
  void theOrderOfListsDoesNotMatter(TestReporter reporter) throws Exception {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed of the permutations", String.valueOf(seed));
    List<String> different =
        inThreads(
            IntStream.range(0, samples.size())
                .<Callable<List<String>>>mapToObj(number -> () -> differentInOrder(number, seed))
                .toList());
    assertThat(different).as("cases that differ in another order; seed %s", seed).isEmpty();
  }

  private List<String> differentInOrder(int number, long seed) {
    // An order drawn before would only be evaluated again, which other tests do.
    return Permutations.of(input(number), PERMUTATIONS, new Random(seed + number)).stream()
        .flatMap(permutation -> different(number, permutation).stream())
        .distinct()
        .toList();
  }

  private Case input(int number) {
    return samples.get(number).input();
  }

  private List<String> different(int number, Case input) {
    SampleCase sample = samples.get(number);
    return answer(sample, input).equals(oneAfterTheOther.get(number))
        ? List.of()
        : List.of(sample.toString());
  }

  private String answer(SampleCase sample, Case input) {
    return writer.write(evaluators.with(sample.criteria()).evaluate(input));
  }

  private static List<String> inThreads(List<Callable<List<String>>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<String> results = new ArrayList<>();
      for (Future<List<String>> future : threads.invokeAll(tasks)) {
        results.addAll(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
