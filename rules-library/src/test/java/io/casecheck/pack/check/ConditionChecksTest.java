package io.casecheck.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.rule.PackProblem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In each condition the mark {@code ^} stands before what must be found. */
class ConditionChecksTest {
  private static List<PackProblem> problems(String conditions) {
    return PlannedPack.check(PlannedPack.rule("a-rule", 1, "units", conditions));
  }

  private static void assertFound(String check, String marked, String why) {
    int mark = marked.indexOf('^');
    assertThat(problems(marked.replace("^", "")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.check()).isEqualTo(check);
              assertThat(problem.line()).isEqualTo(PlannedPack.CONDITIONS);
              assertThat(problem.column()).isEqualTo(PlannedPack.INDENT + mark + 1);
              assertThat(problem.message()).contains(why);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "$line : ClaimLine( units > 5, ^units < 3 )#beside this: `units > 5` in line",
        "$line : ClaimLine( ^units > 5 && units < 3 )#whatever the case says",
        "$line : ClaimLine( ^number > 1 && number < 2 )#whatever the case says",
        "$line : ClaimLine( ^!( units < 2 || units > 1 ) )#whatever the case says",
        "$line : ClaimLine( ^number * 2 == 3 )#whatever the case says",
        "$line : ClaimLine( code == \"J1411\", ^code != \"J1411\" )#`code == \"J1411\"`",
        "$line : ClaimLine( code in ( \"J1411\", \"J1414\" ), ^code matches \"K.*\" )#`code in",
        "$line : ClaimLine( modifiers contains \"JW\", ^modifiers not contains \"JW\" )#`modifiers",
        "$line : ClaimLine( ^modifiers.size() < 0 )#whatever the case says",
        "$line : ClaimLine( ^units != units )#whatever the case says",
        "$line : ClaimLine( ^serviceDate < java.time.LocalDate.of(2019, 5, 1) )#in force from 2020",
        "$line : ClaimLine( $on : serviceDate ) Claim( submittedOn < $on,"
            + " ^submittedOn >= $on.plusDays(3) )#`submittedOn < $on`",
        "$line : ClaimLine( units > 1 ) Claim( form == ClaimForm.PROFESSIONAL )"
            + " Claim( ^form == ClaimForm.INSTITUTIONAL )#`form == ClaimForm.PROFESSIONAL`",
        "$line : ClaimLine( code == \"J1411\", units > 1 ) ^not ClaimLine( code == \"J1411\" )"
            + "#the patterns beside it",
        "$line : ClaimLine( units > 1 ) exists Diagnosis( code == \"D67\", number == 1 )"
            + " ^not Diagnosis( code == \"D67\" )#`exists Diagnosis`",
        "$line : ClaimLine( units > 1 ) not Diagnosis( number == 1, ^number == 2 )#`number == 1`",
        "$line : ClaimLine( code == \"J1411\" )"
            + " accumulate( Diagnosis( $n : number ); $c : count( $n ); ^$c < 0 )#a count is not",
        "$line : ClaimLine( code == \"J1411\" ) accumulate( Diagnosis( number > 5, $n : number );"
            + " $m : min( $n ); ^$m < 5 )#the values that count"
      })
  void whatCanNeverHoldIsFound(String marked, String why) {
    assertFound("never-true", marked, why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "$line : ClaimLine( ^units > 3, units > 5 )#`units > 5` in line",
        "$line : ClaimLine( ^units < 2 || units > 1 )#whatever the case says",
        "$line : ClaimLine( code == \"J1411\", ^code != \"J1414\" )#`code == \"J1411\"`",
        "$line : ClaimLine( code == \"J1411\", ^code.startsWith( \"J\" ) )#`code == \"J1411\"`",
        "$line : ClaimLine( units > 1,"
            + " ^serviceDate >= java.time.LocalDate.of(2020, 1, 1) )#in force from 2020-01-01",
        "$line : ClaimLine( code == \"J1411\", units > 1 ) ^exists ClaimLine( code == \"J1411\" )"
            + "#the patterns beside it",
        "$line : ClaimLine( units > 1 ) ^exists Diagnosis() exists Diagnosis( number == 1 )"
            + "#`exists Diagnosis` in line",
        "$line : ClaimLine( units > 1 ) not Diagnosis() ^not Diagnosis( number == 1 )"
            + "#`not Diagnosis` in line"
      })
  void whatSaysNothingIsFound(String marked, String why) {
    assertFound("always-true", marked, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$line : ClaimLine( units > 1, units < 3 )",
        "$line : ClaimLine( units != 1, code != \"J1411\" )",
        "$line : ClaimLine( code matches \"J.*\", code not matches \".*1\" )",
        "$line : ClaimLine( units > 1 ) not ClaimLine( units > 5 )",
        "$line : ClaimLine( code == \"J1411\" ) exists ClaimLine( code == \"J1411\", units > 1 )",
        "$line : ClaimLine( $on : serviceDate, units > 1 ) exists Claim( submittedOn < $on )",
        "$line : ClaimLine( units > 1 ) exists Diagnosis( number == 1 ) not Diagnosis( number > 1 )",
        "$line : ClaimLine( infusionMinutes < 60 || infusionMinutes > 120 )",
        "( $line : ClaimLine( units == 1 ) or $line : ClaimLine( units > 5 ) ) ClaimLine( units == 1 )"
      })
  void whatMayHoldIsLeftAlone(String conditions) {
    assertThat(problems(conditions))
        .extracting(PackProblem::check)
        .doesNotContain("never-true", "always-true");
  }
}
