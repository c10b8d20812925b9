package io.casecheck.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.pack.Pack;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.pack.tree.Rule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Which changes are made to windows and clocks. */
@TestInstance(Lifecycle.PER_CLASS)
class MutantsTest {
  private static final String REQUEST = "MEDICARE-ADVANTAGE-RECONSIDERATION-001";

  private Pack pack;

  @BeforeAll
  void read() {
    pack = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
  }

  private List<Mutant> mutants(String id, String effective, String part) {
    Rule version =
        pack.rules().stream()
            .filter(rule -> rule.metadata().id().equals(id))
            .filter(rule -> rule.metadata().effective().equals(LocalDate.parse(effective)))
            .findFirst()
            .orElseThrow();
    return Mutants.of(version, pack.rules()).stream()
        .filter(mutant -> mutant.mutation().startsWith(part))
        .toList();
  }

  private List<String> words(String id, String effective, String part) {
    return mutants(id, effective, part).stream().map(Mutant::mutation).toList();
  }

  @Test
  void theFirstDayOfAFirstVersionMovesAlone() {
    assertThat(words(REQUEST, "2019-01-01", "@e"))
        .containsExactly(
            "@effective 2019-01-01 becomes 2018-12-31", "@effective 2019-01-01 becomes 2019-01-02");
  }

  @Test
  void theFirstDayOfALaterVersionMovesWithTheLastDayBeforeIt() {
    List<Mutant> mutants = mutants(REQUEST, "2025-01-01", "@e");
    assertThat(mutants)
        .extracting(Mutant::mutation)
        .containsExactly(
            "@effective 2025-01-01 becomes 2024-12-31 and @expires of the version before"
                + " 2024-12-31 becomes 2024-12-30",
            "@effective 2025-01-01 becomes 2025-01-02 and @expires of the version before"
                + " 2024-12-31 becomes 2025-01-01");
    Map<Rule, Rule> changes = mutants.get(1).changes();
    assertThat(changes.values())
        .extracting(rule -> rule.metadata().effective(), rule -> rule.metadata().expires())
        .containsExactlyInAnyOrder(
            tuple(LocalDate.parse("2024-06-03"), LocalDate.parse("2025-01-01")),
            tuple(LocalDate.parse("2025-01-02"), null));
  }

  @Test
  void everyWordOfAClockThatMovesADayIsChanged() {
    assertThat(words(REQUEST, "2025-01-01", "@clock"))
        .containsExactly(
            "@clock 60 calendar days becomes 59 calendar days",
            "@clock 60 calendar days becomes 61 calendar days",
            "@clock 60 calendar days becomes 60 business days",
            "@clock 5 calendar days becomes 4 calendar days",
            "@clock 5 calendar days becomes 6 calendar days",
            "@clock receipt of the notice becomes the date of the notice",
            "@clock without presumed 5 calendar days after its date",
            "@clock no roll becomes rolls to the next business day");
  }

  @Test
  void whatCountsAsFiledIsChangedWhereAFilingIsHeldAgainstIt() {
    assertThat(words("MEDICARE-ADVANTAGE-HEARING-002", "2019-01-01", "@clock"))
        .contains("@clock filed when received becomes filed when postmarked");
  }

  @Test
  void hoursBecomeDaysAndDoNotRoll() {
    assertThat(words("MEDICARE-ADVANTAGE-ORGANIZATION-DETERMINATION-001", "2020-01-01", "@clock"))
        .containsExactly(
            "@clock 72 hours becomes 71 hours",
            "@clock 72 hours becomes 73 hours",
            "@clock 72 hours becomes 72 calendar days",
            "@clock receipt of the request becomes submission of the request");
  }
}
