package io.casecheck.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.rule.PackEdit;
import io.casecheck.rule.PackProblem;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Problems of a pack as JSON, in the words of the library. */
final class ProblemJson {
  private ProblemJson() {}

  static String of(List<PackProblem> problems) {
    List<Map<String, Object>> all = problems.stream().map(ProblemJson::properties).toList();
    try {
      return new JsonMapper().writeValueAsString(Map.of("problems", all)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> properties(PackProblem problem) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("check", problem.check());
    properties.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    properties.put("file", problem.file());
    properties.put("line", problem.line());
    properties.put("column", problem.column());
    properties.put("rule", problem.rule());
    properties.put("message", problem.message());
    properties.put("fix", problem.fix());
    properties.put("edits", problem.edits().stream().map(ProblemJson::properties).toList());
    return properties;
  }

  private static Map<String, Object> properties(PackEdit edit) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("file", edit.file());
    properties.put("line", edit.line());
    properties.put("column", edit.column());
    properties.put("endLine", edit.endLine());
    properties.put("endColumn", edit.endColumn());
    properties.put("replacement", edit.replacement());
    return properties;
  }
}
