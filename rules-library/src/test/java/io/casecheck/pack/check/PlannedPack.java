package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.Pack;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A pack of one file, to plant mistakes in. */
final class PlannedPack {
  /** The line of the conditions of the first rule. */
  static final int CONDITIONS = 23;

  /** What stands before them on that line. */
  static final int INDENT = 4;

  private static final String HEAD =
      """
      package common

      import io.casecheck.model.Claim
      import io.casecheck.model.ClaimForm
      import io.casecheck.model.ClaimLine
      import io.casecheck.model.Coverage
      import io.casecheck.model.Diagnosis
      import io.casecheck.model.LaboratoryResult
      import io.casecheck.model.Program
      import io.casecheck.model.TableRow

      global io.casecheck.engine.Report findings

      """;
  private static final String RULE =
      """
      rule "%s"
          @id("COMMON-CODING-%s")
          @title("A rule")
          @category("CODING") @severity("ERROR")
          @effective("2020-01-01") @controls("SERVICE_DATE")
          @source("a-source")
          @message("A message.")
          @remedy("A remedy.")
      when
          %s
      then
          findings.violated(drools, $line, "%s");
      end

      """;
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

  private PlannedPack() {}

  static String rule(String name, int number, String component, String conditions) {
    return RULE.formatted(name, 100 + number, conditions, component);
  }

  /** The problems of a pack of these rules, but for imports: every pack here has the same. */
  static List<PackProblem> check(String... rules) {
    return check(Map.of(), rules);
  }

  /** The same with other files, or with more in them. */
  static List<PackProblem> check(Map<String, String> files, String... rules) {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("sources.yaml", SOURCES);
    texts.put("common/scope.yaml", "title: Common\n");
    texts.put("common/rules.drl", HEAD + String.join("", rules));
    files.forEach((file, text) -> texts.merge(file, text, String::concat));
    return PackReader.check(new PackFiles(texts), Pack.NONE).problems().stream()
        .filter(problem -> !problem.check().equals(Check.UNUSED_IMPORT.id()))
        .toList();
  }
}
