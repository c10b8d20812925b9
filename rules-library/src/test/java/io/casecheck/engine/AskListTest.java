package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.finding.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskListTest {
  private static final List<String> PATHS =
      List.of(
          "patient.birthDate",
          "patient.sex",
          "prescriber.specialty",
          "claim.lines[number=1].infusionStart",
          "claim.lines[number=1].infusionStop",
          "request.documents");

  private final AskList list = new AskList();

  private void waits(String rule, String... paths) {
    list.add(rule, List.of(paths), false, false);
  }

  private List<String> asked() {
    return list.questions().stream().map(Question::path).toList();
  }

  @Test
  void whatSettlesMostRulesComesFirst() {
    waits("A", "patient.birthDate");
    waits("B", "patient.sex");
    waits("C", "patient.sex");

    assertThat(list.questions())
        .extracting(Question::path, Question::settles, Question::settlesWithOthers)
        .containsExactly(
            tuple("patient.sex", List.of("B", "C"), List.of()),
            tuple("patient.birthDate", List.of("A"), List.of()));
  }

  @Test
  void oneRuleAtManyPlacesIsOneRule() {
    waits("A", "patient.birthDate");
    waits("A", "patient.birthDate");
    waits("A", "patient.birthDate");
    waits("B", "patient.sex");
    waits("C", "patient.sex");

    assertThat(asked()).containsExactly("patient.sex", "patient.birthDate");
  }

  @Test
  void aPairIsAskedForTogether() {
    waits("A", "claim.lines[number=1].infusionStart", "claim.lines[number=1].infusionStop");
    waits("B", "claim.lines[number=1].infusionStart", "claim.lines[number=1].infusionStop");
    waits("C", "claim.lines[number=1].infusionStart");
    waits("D", "patient.birthDate");

    assertThat(list.questions())
        .extracting(Question::path, Question::settles, Question::settlesWithOthers)
        .containsExactly(
            tuple("claim.lines[number=1].infusionStart", List.of("C"), List.of("A", "B")),
            tuple("claim.lines[number=1].infusionStop", List.of(), List.of("A", "B")),
            tuple("patient.birthDate", List.of("D"), List.of()));
  }

  @Test
  void whatDecidesWhichRulesApplyComesBeforeAll() {
    waits("A", "patient.birthDate");
    waits("B", "patient.birthDate");
    list.add("CASECHECK-DATA-002", List.of("coverage.program"), false, true);

    assertThat(asked()).containsExactly("coverage.program", "patient.birthDate");
  }

  @Test
  void whatIsAskedForLaterKeepsAnAnswerFromSettlingAlone() {
    list.add("A", List.of("claim.lines[number=1].code"), true, false);
    list.add("B", List.of("claim.lines[number=1].code"), false, false);

    assertThat(list.questions())
        .extracting(Question::settles, Question::settlesWithOthers)
        .containsExactly(tuple(List.of("B"), List.of("A")));
  }

  @Test
  void whatNobodyCanAnswerKeepsAnAnswerFromSettlingAlone() {
    waits("A", "patient.birthDate", "federal holidays of 2099");
    waits("B", "federal holidays of 2099");

    assertThat(list.questions())
        .extracting(Question::path, Question::settles, Question::settlesWithOthers)
        .containsExactly(tuple("patient.birthDate", List.of(), List.of("A")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderIsGreedyAndDoesNotDependOnTheOrderOfFindings(long seed) {
    Random random = new Random(seed);
    List<Set<String>> waits = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<String> paths = new ArrayList<>(PATHS);
      Collections.shuffle(paths, random);
      waits.add(new HashSet<>(paths.subList(0, 1 + random.nextInt(3))));
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, waits.size()).boxed().toList());
    List<String> first = asked(waits, order);
    Collections.shuffle(order, random);

    assertThat(asked(waits, order)).as("seed %d", seed).isEqualTo(first);
    Set<String> above = new HashSet<>();
    for (String path : first) {
      long most = PATHS.stream().mapToLong(other -> settled(waits, above, other)).max().orElse(0);
      assertThat(settled(waits, above, path)).as("seed %d, %s", seed, path).isEqualTo(most);
      above.add(path);
    }
    assertThat(waits).as("seed %d", seed).allMatch(above::containsAll);
  }

  private static List<String> asked(List<Set<String>> waits, List<Integer> order) {
    AskList list = new AskList();
    order.forEach(i -> list.add("R-" + i, List.copyOf(waits.get(i)), false, false));
    return list.questions().stream().map(Question::path).toList();
  }

  private static long settled(List<Set<String>> waits, Set<String> above, String path) {
    Set<String> with = new HashSet<>(above);
    with.add(path);
    return waits.stream().filter(with::containsAll).filter(w -> !above.containsAll(w)).count();
  }

  @Test
  void aThousandLinesAreNoWork() {
    String[] dates =
        IntStream.range(0, 1000)
            .mapToObj(i -> "claim.lines[number=" + i + "].serviceDate")
            .toArray(String[]::new);
    for (int rule = 0; rule < 50; rule++) {
      waits("ALL-" + rule, dates);
      waits("EACH-" + rule, dates[rule]);
    }

    assertThat(asked()).hasSize(1000).startsWith(dates[0]);
  }
}
