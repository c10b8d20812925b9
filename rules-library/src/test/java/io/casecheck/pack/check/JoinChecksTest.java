package io.casecheck.pack.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casecheck.pack.Pack;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two whole lists are not combined; what practice needs is left alone. */
class JoinChecksTest {
  private static final String HEAD =
      """
      package common

      import io.casecheck.model.ClaimLine
      import io.casecheck.model.Coverage
      import io.casecheck.model.Diagnosis
      import io.casecheck.model.NationalDrugCode
      import io.casecheck.model.Patient
      import io.casecheck.model.TableRow

      global io.casecheck.engine.Report findings

      rule "a-rule"
          @id("COMMON-CODING-001")
          @title("A rule")
          @category("CODING") @severity("ERROR")
          @effective("2020-01-01") @controls("AS_OF")
          @source("a-source")
          @message("A message.")
          @remedy("A remedy.")
      when
          $line : ClaimLine( $number : number, units > 0 )
          %s
      then
          findings.violated(drools, $line, "units");
      end
      """;
  private static final int LINE = 22;
  private static final String SOURCES =
      """
      a-source:
        authority: 42 CFR
        section: 422.568
        title: A source of the tests
        address: https://www.ecfr.gov/
        read: 2026-11-24
        verified: yes
      """;

  private static List<PackProblem> problems(String condition) {
    PackFiles files =
        new PackFiles(
            new TreeMap<>(
                Map.of(
                    "sources.yaml",
                    SOURCES,
                    "common/scope.yaml",
                    "title: Common\n",
                    "common/rules.drl",
                    HEAD.formatted(condition))));
    RulePackException refused =
        catchThrowableOfType(RulePackException.class, () -> PackReader.read(files, Pack.NONE));
    return refused == null ? List.of() : refused.problems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Diagnosis()",
        "Diagnosis( number > $number )",
        "Diagnosis( code != \"D67\" )",
        "Diagnosis( number == $number || number > 3 )",
        "not Diagnosis( number > $number )",
        "exists Diagnosis( number != $number )",
        "exists( Diagnosis( number > $number ) and NationalDrugCode( line == $number ) )",
        "exists( NationalDrugCode( line > 1 ) and Diagnosis( number > 1 ) )",
        "accumulate( Diagnosis( $other : number ); $n : count($other); $n > 1 )",
        "TableRow( key == \"x\" && table != \"y\" || amount > 1 )",
        "Diagnosis( code == \"D67\" ) NationalDrugCode( quantity > 1 )"
      })
  void twoWholeListsAreRefusedWhereTheyMeet(String condition) {
    assertThat(problems(condition))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.check()).isEqualTo("unbounded-join");
              assertThat(problem.file()).isEqualTo("common/rules.drl");
              assertThat(problem.line()).isEqualTo(LINE);
              assertThat(problem.rule()).isEqualTo("a-rule");
              assertThat(problem.fix()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Coverage()",
        "Coverage() Patient()",
        "NationalDrugCode( line == $number )",
        "NationalDrugCode( line == $line.number, quantity > 1 )",
        "NationalDrugCode( line == $number && quantity > 1 )",
        "Diagnosis( code == \"D67\", number > $number )",
        "Diagnosis( code in ( \"D66\", \"D67\" ), number > $number )",
        "exists Diagnosis( code == \"D67\", number > $number )",
        "not Diagnosis( number > 3 )",
        "not ClaimLine( number < $number )",
        "exists ClaimLine( number != $number )",
        "TableRow( table == \"limits\", amount < $number )",
        "accumulate( NationalDrugCode( line == $number, $n : number ); $c : count($n); $c > 1 )"
      })
  void whatIsBoundedIsLeftAlone(String condition) {
    assertThat(problems(condition)).extracting(PackProblem::check).doesNotContain("unbounded-join");
  }
}
