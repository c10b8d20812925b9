package io.casecheck.cli.create;

import io.casecheck.finding.Category;
import io.casecheck.finding.Severity;
import io.casecheck.pack.tree.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a rule that begins.
 *
 * @param scope its scope
 * @param fact what it is about
 * @param code code that the fact has; null if none is known
 */
record RuleText(
    String scope,
    FactType fact,
    Category category,
    Severity severity,
    String title,
    LocalDate effective,
    String source,
    @Nullable String code) {
  private static final Pattern ID = Pattern.compile("\\b([A-Z][A-Z0-9-]*)-([0-9]{3})\\b");
  private static final Map<String, String> CONTROLS =
      Map.of(
          "ClaimLine", "SERVICE_DATE",
          "Claim", "SERVICE_DATE",
          "NationalDrugCode", "SERVICE_DATE",
          "Diagnosis", "SERVICE_DATE",
          "Determination", "NOTICE_DATE",
          "Appeal", "FILED_ON",
          "Case", "AS_OF",
          "Coverage", "AS_OF",
          "TableRow", "AS_OF");

  /**
   * The next free id: after those of the file, or after those that begin with the scope's name.
   *
   * @param texts texts in which ids are taken
   */
  String nextId(String before, List<String> texts) {
    String name = scope.substring(scope.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    String prefix =
        ID.matcher(before)
            .results()
            .map(id -> id.group(1))
            .reduce((first, last) -> last)
            .orElse(name + "-" + category);
    int last =
        texts.stream()
            .flatMap(text -> ID.matcher(text).results())
            .filter(id -> id.group(1).equals(prefix))
            .mapToInt(id -> Integer.parseInt(id.group(2)))
            .max()
            .orElse(0);
    return prefix + "-" + String.valueOf(1001 + last).substring(1);
  }

  /** The file with the rule at its end. */
  String in(String before, String id) {
    String importLine = "import " + fact.java().getName() + "\n";
    String head =
        before.isEmpty()
            ? "package %s\n\n%s\nglobal io.casecheck.engine.Report findings\n"
                .formatted(scope.replace('/', '.').replace('-', '_'), importLine)
            : before.contains(importLine)
                ? before
                : before.replaceFirst("\nimport ", "\n" + importLine + "import ");
    return head + "\n" + rule(id);
  }

  private String rule(String id) {
    String binding = "$" + fact.name().replaceFirst(".*(?=[A-Z])", "").toLowerCase(Locale.ROOT);
    boolean coded = code != null && fact.components().containsKey("code");
    return """
        rule "%s"
            @id("%s")
            @title("%s")
            @category("%s") @severity("%s")
            @effective("%s") @controls("%s")
            @source("%s")
            @message("<what is wrong, in a sentence that a biller reads aloud>")
            @remedy("<what to do>")
        when
            %s : %s(%s)
        then
            findings.violated(drools, %s%s);
        end
        """
        .formatted(
            id.toLowerCase(Locale.ROOT),
            id,
            title.replace("\\", "\\\\").replace("\"", "\\\""),
            category,
            severity,
            effective,
            CONTROLS.getOrDefault(fact.name(), "REQUEST_RECEIVED"),
            source,
            binding,
            fact.name(),
            coded ? " code == \"" + code + "\" " : "",
            binding,
            coded ? ", \"code\"" : "");
  }
}
