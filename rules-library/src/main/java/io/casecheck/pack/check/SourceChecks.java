package io.casecheck.pack.check;

import io.casecheck.finding.Severity;
import io.casecheck.finding.Verification;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Check;
import io.casecheck.pack.Source;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What rules and tables cite is in the register, and was verified where a rule is an error. */
final class SourceChecks implements PackCheck {
  private static final String REGISTER = "sources.yaml";

  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    if (draft.sources().isEmpty() && draft.broken().contains(REGISTER)) {
      // Nothing of it could be read, which is said there: what rules cite may well be in it.
      return Stream.empty();
    }
    Map<String, Source> sources = draft.citable();
    List<PackProblem> problems = new ArrayList<>();
    draft.rules().forEach(rule -> check(rule, sources, problems));
    draft
        .tables()
        .forEach((scope, rows) -> rows.forEach(row -> check(scope, row, sources, problems)));
    return problems.stream();
  }

  private static void check(Rule rule, Map<String, Source> sources, List<PackProblem> problems) {
    for (String key : rule.metadata().sources()) {
      Source source = sources.get(key);
      if (source == null) {
        problems.add(
            Check.SOURCE.problem(
                rule,
                rule.place("source"),
                "The register of sources has no " + key + ".",
                nearest(key, sources)));
      } else if (source.citation().verified() == Verification.NO
          && rule.metadata().severity() == Severity.ERROR) {
        Span place = rule.place("severity");
        problems.add(
            Check.UNVERIFIED.problem(
                rule,
                place,
                "The rule stands on %s, which nobody could verify; it is at most a WARNING."
                    .formatted(key),
                "\"WARNING\"",
                place.edit(rule.file(), "\"WARNING\"")));
      }
    }
  }

  private static void check(
      String scope, TableRow row, Map<String, Source> sources, List<PackProblem> problems) {
    if (!sources.containsKey(row.source())) {
      problems.add(
          Check.SOURCE.problem(
              scope + "/" + row.table() + ".csv",
              Span.WHOLE_FILE,
              "",
              "The row %s cites %s, which the register of sources does not have."
                  .formatted(row.key(), row.source()),
              nearest(row.source(), sources)));
    }
  }

  /** The source that is meant, or where to enter it: other digits are another code or section. */
  private static String nearest(String key, Map<String, Source> sources) {
    List<String> same =
        sources.keySet().stream().filter(known -> digits(known).equals(digits(key))).toList();
    String near = Spelling.nearest(key, same);
    List<String> several = List.of(key.split("[;\\s]+"));
    if (several.size() > 1 && sources.keySet().containsAll(several)) {
      return "put commas between them: " + String.join(", ", several);
    }
    return near.isEmpty() ? "enter %s in %s".formatted(key, REGISTER) : near;
  }

  private static String digits(String key) {
    return key.replaceAll("[^0-9]", "");
  }
}
