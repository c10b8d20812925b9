package io.casecheck.tests.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.model.Determination;
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
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
   * Events: a case that states none says that it has not happened, and the model says so. Nothing
   * is received, refused or proven before it is, and a request that names no treatment in progress
   * extends none.
   */
  private static final Set<String> EVENTS =
      Set.of(
          "request.receivedAt",
          "request.expeditingRefusedOn",
          "request.approvedTreatmentEndsAt",
          "appeals.expeditingRefusedOn",
          "appeals.reviewerReceivedAt",
          "determinations.provenReceipt");

  /** Each alone says that an appeal is filed; without any it is still being prepared. */
  private static final Set<String> SIGNS_OF_FILING =
      Set.of("appeals.filedOn", "appeals.postmarkedOn", "appeals.receivedAt");

  /** A decision that names no appeal answers the one that fits; only 0 says that it does not. */
  private static final String ANSWERED_APPEAL = "determinations.appeal";

  /** A decision is about the claim unless the case says, or shows, that it is about a dismissal. */
  private static final String ABOUT_DISMISSAL = "determinations.aboutDismissal";

  private record Trial(SampleCase sample, String path) {
    Case less() {
      return CaseRewriter.rewrite(
          sample.input(), (at, component, value) -> at.equals(path) ? null : value);
    }

    String input() {
      return path.replaceAll("\\[[^]]*]", "");
    }

    /** Whether the case says by what it leaves out that something has not happened. */
    boolean undoesAnEvent() {
      return EVENTS.contains(input())
          || (SIGNS_OF_FILING.contains(input()) && undoesTheFiling())
          || (input().equals(ANSWERED_APPEAL) && statesThatItAnswersNone())
          || (input().equals(ABOUT_DISMISSAL) && isOfTheDecision(Determination::aboutDismissal));
    }

    private boolean statesThatItAnswersNone() {
      return isOfTheDecision(
          decision -> Objects.equals(decision.appeal(), Determination.NO_APPEAL));
    }

    private boolean isOfTheDecision(Predicate<Determination> stated) {
      return sample.input().determinations().stream()
          .filter(
              decision ->
                  path.startsWith("determinations[number=%d].".formatted(decision.number())))
          .allMatch(stated);
    }

    private boolean undoesTheFiling() {
      return sample.input().appeals().stream()
          .filter(appeal -> path.startsWith("appeals[number=%d].".formatted(appeal.number())))
          .allMatch(
              appeal ->
                  Stream.of(appeal.filedOn(), appeal.postmarkedOn(), appeal.receivedAt())
                          .filter(Objects::nonNull)
                          .count()
                      == 1);
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
  void anEventLeftOutIsOneThatHasNotHappened() {
    Map<String, List<Trial>> undone =
        allTrials().filter(Trial::undoesAnEvent).collect(Collectors.groupingBy(Trial::input));
    assertThat(undone.keySet())
        .containsAll(EVENTS)
        .containsAll(SIGNS_OF_FILING)
        .contains(ANSWERED_APPEAL, ABOUT_DISMISSAL);
    assertThat(undone)
        .allSatisfy((input, trials) -> assertThat(wrong(trials)).as(input).isNotEmpty());
  }

  private static List<Trial> trials() {
    return allTrials()
        .filter(trial -> !trial.undoesAnEvent())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Stream<Trial> allTrials() {
    return Samples.all().stream()
        .flatMap(
            sample ->
                StatedInputs.of(sample.input()).canBeLeftOut().stream()
                    .map(path -> new Trial(sample, path)));
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
