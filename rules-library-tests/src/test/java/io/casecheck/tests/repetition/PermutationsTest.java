package io.casecheck.tests.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Diagnosis;
import io.casecheck.tests.cases.Samples;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermutationsTest {
  @Test
  void listsOfACaseAndOfItsPartsComeInSeveralOrders() {
    List<Case> several =
        Samples.all().stream()
            .map(sample -> sample.input())
            .filter(input -> input.claim() != null && input.claim().lines().size() > 1)
            .filter(input -> input.diagnoses().size() > 1)
            .limit(1)
            .toList();
    assertThat(several).hasSize(1);
    Set<Case> orders = Permutations.of(several.get(0), 50, new Random(1));
    assertThat(orders.stream().map(one -> numbers(one)).collect(Collectors.toSet()))
        .hasSizeGreaterThan(1);
    assertThat(orders.stream().map(one -> lines(one)).collect(Collectors.toSet()))
        .hasSizeGreaterThan(1);
  }

  @Test
  void aPermutationStatesWhatTheCaseStates() {
    Case input = Samples.all().get(0).input();
    assertThat(Permutations.of(input, 50, new Random(1)))
        .allSatisfy(
            one -> assertThat(numbers(one)).containsExactlyInAnyOrderElementsOf(numbers(input)));
  }

  private static List<Integer> numbers(Case one) {
    return one.diagnoses().stream().map(Diagnosis::number).toList();
  }

  private static List<Integer> lines(Case one) {
    return one.claim().lines().stream().map(ClaimLine::number).toList();
  }
}
