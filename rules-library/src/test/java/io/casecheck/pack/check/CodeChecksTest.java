package io.casecheck.pack.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that a pack names, held against the published tables. */
class CodeChecksTest {
  private static String rule(String conditions) {
    return PlannedPack.rule("a-rule", 1, "units", conditions);
  }

  private static String inForce(String window, String conditions) {
    return rule(conditions).replace("@effective(\"2020-01-01\")", window);
  }

  private static void assertFound(
      List<PackProblem> problems, String check, int column, String message, String fix) {
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.check()).isEqualTo(check);
              assertThat(problem.line()).isEqualTo(PlannedPack.CONDITIONS);
              assertThat(problem.column()).isEqualTo(PlannedPack.INDENT + column + 1);
              assertThat(problem.message()).contains(message);
              assertThat(problem.fix()).isEqualTo(fix);
            });
  }

  /** The mark stands before what must be found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "$line : ClaimLine( code == ^\"J1141\" )#unknown-code#has no J1141#J1411",
        "$line : ClaimLine( code not in ( \"J1411\", ^\"J1141\" ) )#unknown-code#has no J1141#J1411",
        "$line : ClaimLine( units > 1 || code == ^\"J1412A\" )#code-form"
            + "#is no code of HCPCS Level II#~~",
        "$line : ClaimLine( code == ^\"j1411\" )#code-form#cases store#J1411",
        "$line : ClaimLine() exists Diagnosis( code == ^\"D68311\" )#code-form#cases store#D68.311",
        "$line : ClaimLine() exists Diagnosis( code == ^\"D69.99\" )#unknown-code"
            + "#ICD-10-CM of fiscal year 2022 has no D69.99#~~",
        "$line : ClaimLine() exists Diagnosis( code.startsWith( ^\"D67.1\" ) )#unknown-code"
            + "#no code that begins with D67.1#~~",
        "$line : ClaimLine() exists Diagnosis( code == ^\"M25.0\" )#header-code"
            + "#claims carry one of those, such as M25.00, M25.011#~~",
        "$line : ClaimLine() not Diagnosis( code == ^\"D68.31\" )#header-code#heads 3 other codes#~~"
      })
  void aCodeThatNoClaimCarriesIsFound(String marked, String check, String message, String fix) {
    assertFound(
        PlannedPack.check(rule(marked.replace("^", ""))), check, marked.indexOf('^'), message, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@effective(\"2026-07-01\")",
        "@effective(\"2020-01-01\") @expires(\"2026-03-31\")"
      })
  void aTableOfAnotherTimeOnlyAsks(String window) {
    assertFound(
        PlannedPack.check(inForce(window, "$line : ClaimLine( code == \"J1141\" )")),
        "unconfirmed-code",
        27,
        "has no J1141; near it is J1411. Of another time it may be a code.",
        "");
  }

  @Test
  void aSourceOfTheCodeSetSettlesIt() {
    String source =
        """
        hcpcs-j1498:
          authority: HCPCS Level II
          section: J1498
          title: A code of the tests
          address: https://www.cms.gov/
          read: 2026-11-24
          verified: yes
        """;
    String rule = rule("$line : ClaimLine( code == \"J1498\" )");

    assertThat(PlannedPack.check(rule)).extracting(PackProblem::check).contains("unknown-code");
    assertThat(
            PlannedPack.check(
                Map.of("sources.yaml", source), rule.replace("a-source", "hcpcs-j1498")))
        .extracting(PackProblem::check)
        .doesNotContain("unknown-code", "source");
  }

  @ParameterizedTest
  @CsvSource({
    "G35.B0-G35.B2, G35.B1, true",
    "'G35.A, G35.B0 to G35.B2', G35.B2, true",
    "G35.B0-G35.B2, G35.C1, false",
    "G35.B0-G35.B2, G35.B01, false"
  })
  void aRangeOfASourceCoversWhatLiesBetween(String section, String code, boolean covered) {
    String source =
        """
        icd-10-cm-g35:
          authority: ICD-10-CM
          section: %s
          address: https://www.cms.gov/
          read: 2026-11-24
          verified: yes
        """
            .formatted(section);
    String rule =
        inForce(
            "@effective(\"2025-10-01\")",
            "$line : ClaimLine() not Diagnosis( code == \"%s\" )".formatted(code));

    assertThat(
            PlannedPack.check(
                Map.of("sources.yaml", source), rule.replace("a-source", "icd-10-cm-g35")))
        .filteredOn(problem -> problem.check().equals("unconfirmed-code"))
        .hasSize(covered ? 0 : 1)
        .allMatch(problem -> problem.fix().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "J2305 has 600 units#code == \"J2350\"#The title names J2305, and the conditions read J2350",
        "J2350 has 600 units#code == \"J2305\"#The title names J2350, and the conditions read J2305",
        "J2350 and J2305#code == \"J2350\"#~~",
        "Codes of J23#code.startsWith( \"J23\" )#~~",
        "A claim has 600 units#code == \"J2350\"#~~",
        "J2350 has 600 units#units > 600#~~",
        "Form U1234-5 with J2350#code == \"J2350\"#~~"
      })
  void aTitleThatNamesAnotherCodeThanTheConditionsReadIsFound(
      String title, String condition, String message) {
    List<String> found =
        PlannedPack.check(
                rule("$line : ClaimLine( %s )".formatted(condition)).replace("A rule", title))
            .stream()
            .filter(problem -> problem.check().equals("mentioned-code"))
            .map(PackProblem::message)
            .toList();

    assertThat(found).hasSize(message.isEmpty() ? 0 : 1).allMatch(one -> one.startsWith(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@effective(\"2022-01-01\") @expires(\"2022-12-31\")",
        "@effective(\"2000-01-01\") @expires(\"2023-03-31\")"
      })
  void aCodeThatIsNotYetThereIsFound(String window) {
    assertFound(
        PlannedPack.check(inForce(window, "$line : ClaimLine( code == \"J1411\" )")),
        "code-dates",
        27,
        "J1411 exists from 2023-04-01 on",
        "");
  }

  @Test
  void aCodeThatIsGoneIsFound() {
    assertFound(
        PlannedPack.check(
            inForce("@effective(\"2025-01-01\")", "$line : ClaimLine( code == \"C9172\" )")),
        "code-dates",
        27,
        "C9172 exists from 2024-10-01 to 2024-12-31",
        "");
  }

  @Test
  void aRuleThatReportsTheCodeMayNameOneThatIsWrongThen() {
    assertThat(
            PlannedPack.check(
                PlannedPack.rule("gone", 1, "code", "$line : ClaimLine( code == \"C9172\" )")
                    .replace("@effective(\"2020-01-01\")", "@effective(\"2025-01-01\")")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$line : ClaimLine( code in ( \"J1411\", \"C9399\", \"96365\", \"0001U\" ) )",
        "$line : ClaimLine() exists Diagnosis( code in ( \"D67\", \"D68.311\", \"M25.061\" ) )",
        "$line : ClaimLine() exists Diagnosis( code.startsWith( \"M25.0\" ) )",
        "$line : ClaimLine( code == \"D0120\" )",
        "$line : ClaimLine() exists LaboratoryResult( unitOfMeasure == \"J1141\" )"
      })
  void codesThatClaimsCarryAreLeftAlone(String conditions) {
    assertThat(PlannedPack.check(rule(conditions))).isEmpty();
  }

  @Test
  void codesOfTablesAndScopesAreLookedAtToo() {
    String lookup =
        "$line : ClaimLine( $code : code ) TableRow( table == \"limits\", key == $code )";
    Map<String, String> files =
        Map.of(
            "common/limits.csv",
            "key,effective,expires,amount,source\n"
                + "J1411,2026-01-01,,1,a-source\nJ1141,2026-01-01,,1,a-source\n",
            "common/other.csv",
            "key,effective,expires,amount,source\nJ1141,2026-01-01,,1,a-source\n",
            "drug/beqvez/scope.yaml",
            "title: Beqvez\napplies:\n  drug:\n    codes: [J1414, J1441]\n",
            "drug/beqvez/rules.drl",
            "package drug.beqvez\nimport io.casecheck.model.ClaimLine\n"
                + "global io.casecheck.engine.Report findings\n"
                + PlannedPack.rule("b", 2, "units", "$line : ClaimLine( code == \"J1414\" )"));

    assertThat(PlannedPack.check(files, rule(lookup)))
        .extracting(PackProblem::check, PackProblem::file, PackProblem::line, PackProblem::column)
        .containsExactly(
            tuple("unknown-code", "common/limits.csv", 3, 1),
            tuple("unconfirmed-code", "drug/beqvez/scope.yaml", 4, 20));
  }
}
