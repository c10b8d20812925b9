package io.casecheck.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.model.Case;
import io.casecheck.model.Coverage;
import io.casecheck.model.Program;
import io.casecheck.model.State;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A scope applies where everything fits that it names, whatever its folder is. */
class ScopeChoiceTest {
  private static final long SEED = 20261129;
  private static final List<String> DRUGS = List.of("J2350", "J1411");
  private static final List<String> PAYERS = List.of("11111", "22222");
  private static final List<Program> PROGRAMS =
      List.of(Program.COMMERCIAL_INSURED, Program.COMMERCIAL_SELF_FUNDED, Program.PART_D);
  private static final List<State> STATES = List.of(State.OH, State.KY, State.PA);
  private static final List<String> FOLDERS =
      List.of("drug/one", "payer/one", "program/part-d", "state/ohio");

  private final Random random = new Random(SEED);

  private <T> List<T> some(List<T> all) {
    return all.stream().filter(any -> random.nextInt(3) == 0).toList();
  }

  private <T> @Nullable T oneOrNone(List<T> all) {
    return random.nextInt(4) == 0 ? null : all.get(random.nextInt(all.size()));
  }

  private Scope scope() {
    return new Scope(
        FOLDERS.get(random.nextInt(FOLDERS.size())),
        "Title",
        List.of(),
        some(DRUGS),
        List.of(),
        List.of(),
        some(PAYERS),
        some(PROGRAMS),
        some(STATES),
        null);
  }

  private static Case aCase(
      @Nullable String drug,
      @Nullable String payerId,
      @Nullable Program program,
      @Nullable State state) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-03-01T10:00:00-05:00"))
        .drug(drug)
        .coverage(Coverage.builder().payerId(payerId).program(program).state(state).build())
        .build();
  }

  private static boolean fits(List<?> named, @Nullable Object stated) {
    return named.isEmpty() || named.contains(stated);
  }

  private static boolean applies(Scope scope, Case aCase) {
    Coverage coverage = aCase.coverage();
    List<?> own =
        switch (scope.kind()) {
          case DRUG -> scope.codes();
          case PAYER -> scope.payerIds();
          case PROGRAM -> scope.programs();
          case STATE -> scope.states();
          case COMMON -> List.of();
        };
    return !own.isEmpty()
        && fits(scope.codes(), aCase.drug())
        && fits(scope.payerIds(), coverage.payerId())
        && fits(scope.programs(), coverage.program())
        && fits(scope.states(), coverage.state());
  }

  @Test
  void whatAppliesIsWhatFitsInEverything() {
    int applied = 0;
    for (int run = 0; run < 2_000; run++) {
      List<Scope> scopes = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        scopes.add(scope());
      }
      Case aCase =
          aCase(oneOrNone(DRUGS), oneOrNone(PAYERS), oneOrNone(PROGRAMS), oneOrNone(STATES));
      List<Scope> expected = scopes.stream().filter(scope -> applies(scope, aCase)).toList();
      applied += expected.size();
      assertThat(ScopeChoice.of(aCase, new ScopeIndex(scopes)).scopes())
          .as("seed %s, run %s", SEED, run)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(applied).isGreaterThan(500);
  }

  @Test
  void aPayerWhoseRulesAreForOthersIsNotCalledUnknown() {
    Scope commercial =
        new Scope(
            "payer/example",
            "Example",
            List.of(),
            List.of(),
            List.of(),
            List.of("Example Health"),
            List.of(),
            List.of(Program.COMMERCIAL_INSURED),
            List.of(State.OH),
            null);
    Case other =
        aCase(null, null, Program.MEDICARE_ADVANTAGE, State.OH).toBuilder()
            .coverage(
                Coverage.builder()
                    .payer("Example Health of Ohio")
                    .program(Program.MEDICARE_ADVANTAGE)
                    .state(State.OH)
                    .build())
            .build();
    assertThat(ScopeChoice.of(other, new ScopeIndex(List.of(commercial))).notChecked())
        .filteredOn(open -> open.subject().equals("payer"))
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.reason()).isEqualTo(Reason.NO_SCOPE);
              assertThat(open.explanation())
                  .isEqualTo(
                      "The rules loaded for the payer of this case ask for more that the case does"
                          + " not state or states otherwise, such as a program or a state.");
            });
    assertThat(ScopeChoice.of(other, new ScopeIndex(List.of())).notChecked())
        .extracting(NotChecked::explanation)
        .contains("No rules are loaded for the payer of this case.");
  }
}
