package io.casecheck.json;

import io.casecheck.finding.Severity;
import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values of a document of a case file that are nothing but a text in angle brackets. */
final class CaseBlanks {
  /** The id of the check, whose section stands in docs/checks.md. */
  static final String CHECK = "case-blank";

  private static final Pattern BLANK = Pattern.compile("<([a-z][^<>\\n]*)>");

  private CaseBlanks() {}

  /** Those of one document; a pending one says itself that it is not done. */
  static Stream<PackProblem> of(Node node) {
    boolean pending = node instanceof MappingNode document && document.stated("pending") != null;
    return pending ? Stream.empty() : in(node);
  }

  private static Stream<PackProblem> in(Node node) {
    if (node instanceof ListNode list) {
      return list.items().stream().filter(Objects::nonNull).flatMap(CaseBlanks::in);
    }
    if (node instanceof MappingNode mapping) {
      return mapping.entries().values().stream().flatMap(entry -> in(entry.value()));
    }
    if (node instanceof ScalarNode scalar) {
      Matcher blank = BLANK.matcher(scalar.text());
      return blank.matches() ? Stream.of(problem(scalar.place(), blank.group(1))) : Stream.empty();
    }
    return Stream.empty();
  }

  private static PackProblem problem(Place place, String wanted) {
    return new PackProblem(
        CHECK,
        Severity.ERROR,
        place.file(),
        place.line(),
        place.column(),
        "",
        "A blank is still to be filled in: " + wanted + ".",
        "",
        List.of());
  }
}
