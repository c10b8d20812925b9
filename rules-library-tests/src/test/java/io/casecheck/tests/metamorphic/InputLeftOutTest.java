package io.casecheck.tests.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.CaseRewriter;
import io.casecheck.tests.cases.Samples;
import io.casecheck.tests.cases.StatedInputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An input that is left out takes certainty away and adds none: what was found is found or open,
 * and nothing is found that was not.
 */
@ExtendWith(Bundled.class)
class InputLeftOutTest {
  private static final int TRIALS = 8_000;

  /**
   * Where the model gives "not stated" a meaning of its own: not yet received or filed, not refused
   * to be expedited, no other postmark than the day of filing, and a receipt that nobody proved,
   * which the law presumes.
   */
  private static final Set<String> ABSENCE_SAYS_SOMETHING =
      Set.of(
          "request.receivedAt",
          "request.expeditingRefusedOn",
          "appeals.filedOn",
          "appeals.receivedAt",
          "appeals.expeditingRefusedOn",
          "appeals.postmarkedOn",
          "determinations.provenReceipt");

  private record Trial(SampleCase sample, String path) {
    Case less() {
      return CaseRewriter.rewrite(
          sample.input(), (at, component, value) -> at.equals(path) ? null : value);
    }

    @Override
    public String toString() {
      return sample + " without " + path;
    }
  }

  private final BundledEvaluators evaluators;
  private final Map<String, Findings> before = new ConcurrentHashMap<>();

  InputLeftOutTest(BundledEvaluators evaluators) {
    this.evaluators = evaluators;
  }

  @Test
  void someInputOfSomeCase(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed of the inputs left out", String.valueOf(seed));
    List<Trial> trials = trials();
    Collections.shuffle(trials, new Random(seed));
    assertThat(wrong(trials.subList(0, TRIALS))).as("seed %s", seed).isEmpty();
  }

  @Test
  @Tag("long")
  void everyInputOfEveryCase() {
    assertThat(wrong(trials())).isEmpty();
  }

  @Test
  void absenceSaysSomethingWhereItIsExpectedTo() {
    assertThat(ABSENCE_SAYS_SOMETHING)
        .allSatisfy(input -> assertThat(wrong(trials(input::equals))).as(input).isNotEmpty());
  }

  private static List<Trial> trials() {
    return trials(input -> !ABSENCE_SAYS_SOMETHING.contains(input));
  }

  private static List<Trial> trials(Predicate<String> inputs) {
    List<Trial> trials = new ArrayList<>();
    for (SampleCase sample : Samples.all()) {
      StatedInputs.of(sample.input()).canBeLeftOut().stream()
          .filter(path -> inputs.test(path.replaceAll("\\[[^]]*]", "")))
          .forEach(path -> trials.add(new Trial(sample, path)));
    }
    return trials;
  }

  private List<String> wrong(List<Trial> trials) {
    return trials.parallelStream().flatMap(this::wrong).toList();
  }

  private Stream<String> wrong(Trial trial) {
    Findings whole =
        before.computeIfAbsent(trial.sample().name(), name -> evaluators.evaluate(trial.sample()));
    Findings less = evaluators.with(trial.sample().criteria()).evaluate(trial.less());
    Set<Settled> found = new HashSet<>(Settled.in(less));
    Set<Settled> lost = new HashSet<>(Settled.in(whole));
    lost.removeAll(found);
    lost.removeIf(settled -> settled.isOpenIn(less) || settled.isNotCheckedIn(less));
    found.removeAll(Settled.in(whole));
    return Stream.concat(
        lost.stream().map(settled -> trial + " silences " + settled),
        found.stream().map(settled -> trial + " raises " + settled));
  }
}
