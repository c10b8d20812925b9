package io.casecheck.tests.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.model.CaseException;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No finding hides another: a defect that is added where a rule does not look leaves what the rule
 * found.
 */
@ExtendWith(Bundled.class)
@TestInstance(Lifecycle.PER_CLASS)
class IndependentDefectTest {
  private static final int PAIRS = 4_000;
  private static final int MOST_CHANGES = 3;

  private record Pair(Defect one, Defect other) {
    /** Nothing if the two contradict each other: one appeals what the other takes away. */
    Optional<Case> both() {
      try {
        return Optional.of(
            BothDefects.of(one.base().input(), one.sample().input(), other.sample().input()));
      } catch (CaseException contradiction) {
        return Optional.empty();
      }
    }
  }

  private final RuleReads reads = new RuleReads();
  private final Map<String, Findings> alone = new ConcurrentHashMap<>();
  private final BundledEvaluators evaluators;
  private final List<Pair> pairs = pairs();

  IndependentDefectTest(BundledEvaluators evaluators) {
    this.evaluators = evaluators;
  }

  @Test
  void somePairsOfDefects(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed of the pairs of defects", String.valueOf(seed));
    List<Pair> some = new ArrayList<>(pairs);
    Collections.shuffle(some, new Random(seed));
    reporter.publishEntry("pairs of defects", String.valueOf(some.size()));
    assertThat(lost(some.subList(0, PAIRS))).as("seed %s", seed).isEmpty();
  }

  @Test
  @Tag("long")
  void allPairsOfDefects() {
    assertThat(lost(pairs)).isEmpty();
  }

  @Test
  void aCaseWithBothDefectsHasBoth() {
    Pair pair = pairs.stream().filter(any -> any.both().isPresent()).findFirst().orElseThrow();
    assertThat(List.of(pair.one(), pair.other()))
        .allSatisfy(defect -> assertThat(defect.paths()).isNotEmpty());
    SampleCase both = withInput(pair.one().sample(), pair.both().orElseThrow());
    Set<String> paths = new HashSet<>(pair.one().paths());
    paths.addAll(pair.other().paths());
    assertThat(Defect.of(both, List.of(Defect.Base.of(pair.one().base()))).paths())
        .containsExactlyInAnyOrderElementsOf(paths);
  }

  private static SampleCase withInput(SampleCase sample, Case input) {
    return new SampleCase(
        sample.file(),
        sample.line(),
        sample.name(),
        sample.why(),
        input,
        sample.criteria(),
        sample.pending(),
        sample.expected());
  }

  private static List<Pair> pairs() {
    List<SampleCase> samples = Samples.all();
    List<Defect.Base> bases = Samples.bases(samples).stream().map(Defect.Base::of).toList();
    List<Defect> defects =
        samples.stream()
            .map(sample -> Defect.of(sample, bases))
            .filter(defect -> !defect.paths().isEmpty() && defect.paths().size() <= MOST_CHANGES)
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (Defect one : defects) {
      for (Defect other : defects) {
        if (one.base() == other.base()
            && one.sample().criteria().equals(other.sample().criteria())
            && one.isApartFrom(other)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private List<String> lost(List<Pair> pairs) {
    return pairs.parallelStream().flatMap(this::lost).toList();
  }

  private Stream<String> lost(Pair pair) {
    return pair.both().stream().flatMap(both -> lost(pair, both));
  }

  private Stream<String> lost(Pair pair, Case input) {
    SampleCase sample = pair.one().sample();
    Findings one = alone.computeIfAbsent(sample.name(), name -> evaluators.evaluate(sample));
    Findings both = evaluators.with(sample.criteria()).evaluate(input);
    Set<Settled> lost = new HashSet<>(Settled.in(one));
    lost.removeAll(Settled.in(both));
    return lost.stream()
        .filter(settled -> both.considered().scopes().contains(settled.scope()))
        .filter(settled -> !reads.seesAny(settled.ruleId(), pair.other().paths()))
        .map(settled -> pair + " loses " + settled);
  }
}
