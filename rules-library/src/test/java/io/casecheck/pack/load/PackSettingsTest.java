package io.casecheck.pack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.finding.Severity;
import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a pack says of its checks and of its ids. */
class PackSettingsTest {
  private static final String RETIRED =
      "retired: { BEQVEZ-CODING-007: BEQVEZ-CODING-001, BEQVEZ-CODING-008: none }\n";

  private static PackFiles files(String settings, String from, String to) {
    Map<String, String> files = GoodPack.files();
    files.put("pack.yaml", settings);
    files.put(Mistake.RULES, GoodPack.RULES.replace(from, to));
    return new PackFiles(new TreeMap<>(files));
  }

  private static List<PackProblem> problems(String settings, String from, String to) {
    return PackReader.check(files(settings, from, to), Pack.NONE).problems();
  }

  @Test
  void aWarningDoesNotKeepThePackFromLoadingAndAnErrorDoes() {
    String unused = "import io.casecheck.model.Appeal\nimport io.casecheck.model.Claim\n";
    String claim = "import io.casecheck.model.Claim\n";

    PackReading warned = PackReader.check(files("checks: {}\n", claim, unused), Pack.NONE);
    assertThat(warned.pack()).isNotNull();
    assertThat(warned.problems())
        .extracting(PackProblem::severity)
        .containsExactly(Severity.WARNING);

    PackReading refused =
        PackReader.check(files("checks: { unused-import: error }\n", claim, unused), Pack.NONE);
    assertThat(refused.pack()).isNull();
    assertThat(refused.errors()).hasSize(1);
  }

  @Test
  void aMilderHouseCheckLetsThePackLoad() {
    String both = "@category(\"CODING\") @severity(\"ERROR\")";
    String turned = "@severity(\"ERROR\") @category(\"CODING\")";

    assertThat(PackReader.check(files("checks: {}\n", both, turned), Pack.NONE).pack()).isNull();
    Pack pack =
        PackReader.read(files("checks: { metadata-order: info }\n", both, turned), Pack.NONE);
    assertThat(pack.rules()).hasSize(2).noneMatch(rule -> rule.branches().isEmpty());
  }

  @Test
  void syntaxAndSafetyCannotBeSet() {
    for (String id : List.of("syntax", "refused-construct", "unknown-field", "no-such-check")) {
      assertThat(problems("checks: { " + id + ": info }\n", "", ""))
          .extracting(PackProblem::check, PackProblem::file)
          .containsExactly(tuple("yaml", "pack.yaml"));
    }
  }

  @Test
  void aRetiredIdIsTakenByNobody() throws IOException {
    assertThat(problems(RETIRED, "", "")).isEmpty();
    assertThat(problems(RETIRED, "BEQVEZ-CODING-002", "BEQVEZ-CODING-008"))
        .extracting(PackProblem::check)
        .containsExactly("retired-id");

    Pack beneath = compiled(PackReader.read(files(RETIRED, "", ""), Pack.NONE));
    assertThat(beneath.retired())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("BEQVEZ-CODING-007", "BEQVEZ-CODING-001", "BEQVEZ-CODING-008", ""));
    Map<String, String> over = GoodPack.files();
    over.remove("drug/beqvez/scope.yaml");
    over.put(
        Mistake.RULES,
        GoodPack.RULES
            .replace("CODING-001", "CODING-007")
            .replace("CODING-002", "CODING-003")
            .replace("one-unit", "a")
            .replace("few-lines", "b"));
    assertThat(PackReader.check(new PackFiles(new TreeMap<>(over)), beneath).problems())
        .filteredOn(problem -> problem.check().equals("retired-id"))
        .extracting(PackProblem::message)
        .containsExactly(
            "The id BEQVEZ-CODING-007 was retired in favour of BEQVEZ-CODING-001; earlier answers"
                + " and waivers name it, so no other rule takes it.");
  }

  /** Written and read again, as the library's own pack is. */
  private static Pack compiled(Pack pack) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    CompiledPackFile.write(file, pack, new CompiledRules(new TreeMap<>()));
    return CompiledPackFile.read(new ByteArrayInputStream(file.toByteArray())).pack();
  }
}
