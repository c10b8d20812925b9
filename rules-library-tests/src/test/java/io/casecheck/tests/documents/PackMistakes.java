package io.casecheck.tests.documents;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.RulePackCheck;
import io.casecheck.pack.Check;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For every check of a pack one mistake, made in the pack that docs/authoring.md walks through. */
final class PackMistakes {
  private static final Path WALK = Repository.file("docs/authoring/our-rules");

  /** No check of its own, but a message that lists every call. */
  static final String NO_SUCH_CALL = "no-such-call";

  private static final String DELETED = "deleted";
  private static final String RULES = "drug/beqvez/coding.drl";
  private static final String SCOPE = "drug/beqvez/scope.yaml";
  private static final String CONSTRAINT = "units != 1";
  private static final String LINE = "$line : ClaimLine( code == \"J1414\", units != 1 )";
  private static final String ENUM = "import io.casecheck.model.ClaimForm\n";
  private static final String CALL = "findings.violated(drools, $line, \"units\");";

  private static final String SECOND =
      """
      rule "j1414-has-another-rule"
          @id("BEQVEZ-CODING-002")
          @title("J1414 is billed as one unit per therapeutic dose")
          @category("CODING") @severity("ERROR")
          @effective("2025-01-01") @controls("SERVICE_DATE")
          @source("hcpcs-j1414")
          @message("J1414 is billed with {units} units.")
          @remedy("Bill J1414 with 1 unit.")
      when
          $line : ClaimLine( code == "J1414", %s )
      then
          findings.violated(drools, $line, "units");
      end
      """;

  /** Text of a file that is replaced by another; an empty text stands for the whole file. */
  private record Change(String file, String from, String to) {}

  private static final Map<String, List<Change>> BY_CHECK = byCheck();

  private PackMistakes() {}

  /**
   * What is found after the mistake for a check was made.
   *
   * @param folder an empty folder to make it in
   */
  static List<PackProblem> problems(String check, Path folder) throws IOException {
    List<Change> changes = BY_CHECK.getOrDefault(check, List.of());
    copy("sources.yaml", folder);
    copy(RULES, folder);
    copy(SCOPE, folder);
    for (Change change : changes) {
      make(change, folder);
    }
    if (Check.of(check).map(Check::kind).equals(Optional.of(Check.Kind.DOMAIN))) {
      return RulePackCheck.of(folder).problems();
    }
    return check.equals("unreadable")
        ? problems(folder.resolve("no-such-folder"), false)
        : problems(folder, check.equals("duplicate-id"));
  }

  private static List<PackProblem> problems(Path folder, boolean overlay) {
    EvaluatorOptions options = EvaluatorOptions.options();
    try (CaseEvaluator evaluator =
        overlay
            ? CaseEvaluator.bundled(options.overlay(folder))
            : CaseEvaluator.load(folder, options)) {
      return List.of();
    } catch (RulePackException refused) {
      return refused.problems();
    }
  }

  private static void copy(String file, Path folder) throws IOException {
    Path to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    Files.copy(WALK.resolve(file), to);
  }

  private static void make(Change change, Path folder) throws IOException {
    Path file = folder.resolve(change.file());
    if (change.to().equals(DELETED)) {
      Files.delete(file);
      return;
    }
    if (change.from().isEmpty()) {
      Files.writeString(file, change.to());
      return;
    }
    String text = Files.readString(file);
    if (!text.contains(change.from())) {
      throw new IllegalStateException("the walk no longer says: " + change.from());
    }
    Files.writeString(file, text.replace(change.from(), change.to()));
  }

  private static Map<String, List<Change>> byCheck() {
    Map<String, List<Change>> all = new LinkedHashMap<>();
    putWords(all);
    putConstraints(all);
    putConditions(all);
    putMetadata(all);
    putConsequences(all);
    putVersions(all);
    putFiles(all);
    putDomain(all);
    return all;
  }

  private static void putWords(Map<String, List<Change>> all) {
    all.put("syntax", constraint("units = 1"));
    all.put("escape", constraint("code matches \"J\\d\""));
    all.put("package", rules("package drug.beqvez", "package drug.beqves"));
    all.put("import", rules("io.casecheck.model.ClaimLine", "java.io.File"));
    all.put("global", rules("io.casecheck.engine.Report", "java.util.List"));
  }

  private static void putConstraints(Map<String, List<Change>> all) {
    all.put("unknown-field", constraint("unit != 1"));
    all.put("unknown-method", constraint("code.trim() == \"J1414\""));
    all.put(
        "unknown-constant",
        List.of(
            new Change(RULES, "\nglobal", "import io.casecheck.model.Claim\n" + ENUM + "\nglobal"),
            new Change(RULES, CONSTRAINT, "units != 1 ) Claim( form == ClaimForm.PROFESIONAL")));
    all.put("type", constraint("units != \"1\""));
    all.put("operator", constraint("units matches \"1\""));
    all.put("endless-pattern", constraint("code matches \"(J+)+1\""));
    all.put("pattern", constraint("code matches \"J[\""));
    all.put("division", constraint("units / 2 > 1"));
    all.put("abbreviated", constraint("units > 1 && < 5"));
    all.put("null-comparison", constraint("units == null"));
    all.put("null-safe", constraint("code!.length() > 5"));
    all.put("binding", constraint("$line : units"));
  }

  private static void putConditions(Map<String, List<Change>> all) {
    all.put("unknown-type", rules("$line : ClaimLine(", "$line : ClaimLines("));
    all.put("unknown-binding", rules(CALL, "findings.violated(drools, $lines, \"units\");"));
    all.put("empty-when", rules(LINE, ""));
    all.put("refused-construct", rules(LINE, LINE + " eval( true )"));
    all.put("nested-not", rules(LINE, LINE + " not( exists ClaimLine( number == 2 ) )"));
    all.put(
        "nested-or",
        rules(LINE, LINE + " not( ClaimLine( number == 2 ) or ClaimLine( number == 3 ) )"));
    all.put(
        "unknown-function",
        rules(LINE, LINE + " accumulate( ClaimLine( $n : number ); $c : average( $n ); $c > 2 )"));
    all.put(
        "unbounded-join", rules(LINE, "$line : ClaimLine( units != 1 ) ClaimLine( units > 1 )"));
    String alternatives = " ( ClaimLine( number == 2 ) or ClaimLine( number == 3 ) )";
    all.put("too-many-alternatives", rules(LINE, LINE + alternatives.repeat(6)));
  }

  private static void putMetadata(Map<String, List<Change>> all) {
    all.put("metadata", rules("@category(\"CODING\") ", ""));
    all.put(
        "metadata-order",
        rules(
            "@category(\"CODING\") @severity(\"ERROR\")",
            "@severity(\"ERROR\") @category(\"CODING\")"));
    all.put("unquoted-metadata", rules("\"2025-01-01\"", "2025-01-01"));
    all.put("refused-attribute", rules("@title", "salience 10 @title"));
    all.put("date", rules("2025-01-01", "2025-02-30"));
    all.put("window", rules("@controls", "@expires(\"2024-12-31\") @controls"));
    all.put("source", rules("@source(\"hcpcs-j1414\")", "@source(\"hcpcs-j1441\")"));
    all.put("placeholder", rules("{units}", "{unitz}"));
    all.put(
        "clock",
        rules(
            "    @message",
            "    @clock(\"60 days after the date of service; no roll\")\n    @message"));
    all.put("replaces", rules("\nwhen", "    @replaces(\"BEQVEZ-CODING-009\")\nwhen"));
  }

  private static void putConsequences(Map<String, List<Change>> all) {
    all.put("refused-consequence", rules(CALL, "System.exit(0);"));
    all.put(NO_SUCH_CALL, rules("findings.violated", "findings.refused"));
  }

  private static void putVersions(Map<String, List<Change>> all) {
    all.put("duplicate-id", rules("BEQVEZ-CODING-001", "HEMGENIX-CODING-003"));
    all.put("duplicate-name", rules("end\n", "end\n\nrule \"j1414-is-one-unit\"\nend\n"));
    all.put("window-gap", nextVersion("@expires(\"2025-06-30\") ", "2025-08-01"));
    all.put("window-overlap", nextVersion("", "2025-07-01"));
  }

  private static void putDomain(Map<String, List<Change>> all) {
    all.put("never-true", constraint("units > 5, units < 3"));
    all.put("always-true", constraint("units != 1, units > 3"));
    all.put("duplicate-rule", anotherRule("units > 1 || units < 1"));
    all.put("subsumed-rule", anotherRule("units > 5"));
    all.put("unknown-code", rules("code == \"J1414\"", "code == \"J1441\""));
    all.put(
        "unconfirmed-code",
        List.of(
            new Change(RULES, "code == \"J1414\"", "code == \"J1441\""),
            new Change(RULES, "2025-01-01", "2026-07-01")));
    all.put("code-form", rules("code == \"J1414\"", "code == \"j1414\""));
    all.put("code-dates", rules("code == \"J1414\"", "code == \"C9172\""));
    all.put(
        "header-code",
        List.of(
            new Change(RULES, "\nglobal", "import io.casecheck.model.Diagnosis\n\nglobal"),
            new Change(RULES, LINE, LINE + " exists Diagnosis( code == \"M25.0\" )")));
    all.put("threshold-gap", thresholds("units < 1", "units > 1"));
    all.put("threshold-overlap", thresholds("units <= 1", "units >= 1"));
  }

  private static List<Change> anotherRule(String condition) {
    return List.of(new Change(RULES, "end\n", "end\n\n" + SECOND.formatted(condition)));
  }

  private static List<Change> thresholds(String first, String second) {
    return List.of(
        new Change(RULES, CONSTRAINT, first),
        new Change(RULES, "end\n", "end\n\n" + SECOND.formatted(second)));
  }

  private static void putFiles(Map<String, List<Change>> all) {
    all.put("yaml", List.of(new Change(SCOPE, "codes:", "code:")));
    all.put("scope", List.of(new Change(SCOPE, "", DELETED)));
    all.put("misplaced", List.of(new Change("notes.txt", "", "to do")));
    all.put("no-rules", List.of(new Change(RULES, "", "package drug.beqvez\n")));
    all.put("table", List.of(new Change("drug/beqvez/limits.csv", "", "key,amount\nJ1414,1\n")));
    all.put(
        "unverified",
        List.of(new Change("sources.yaml", "verified: yes", "verified: no\n  note: not seen")));
    all.put("unreadable", List.of());
  }

  private static List<Change> rules(String from, String to) {
    return List.of(new Change(RULES, from, to));
  }

  private static List<Change> constraint(String to) {
    return rules(CONSTRAINT, to);
  }

  private static List<Change> nextVersion(String expires, String effective) {
    String second =
        """
        end

        rule "j1414-is-one-unit-still"
            @id("BEQVEZ-CODING-001")
            @title("J1414 is billed as one unit per therapeutic dose")
            @category("CODING") @severity("ERROR")
            @effective("%s") @controls("SERVICE_DATE")
            @source("hcpcs-j1414")
            @message("J1414 is billed with {units} units.")
            @remedy("Bill J1414 with 1 unit.")
        when
            $line : ClaimLine( code == "J1414", units != 1 )
        then
            findings.violated(drools, $line, "units");
        end
        """
            .formatted(effective);
    return List.of(
        new Change(RULES, "@controls", expires + "@controls"), new Change(RULES, "end\n", second));
  }
}
