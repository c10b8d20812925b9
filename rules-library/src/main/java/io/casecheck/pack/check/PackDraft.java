package io.casecheck.pack.check;

import io.casecheck.model.TableRow;
import io.casecheck.pack.Pack;
import io.casecheck.pack.PackSettings;
import io.casecheck.pack.Scope;
import io.casecheck.pack.Source;
import io.casecheck.pack.tree.Rule;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.StatedCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a pack, before it is known to be good.
 *
 * @param texts its files by path, with line ends as {@code \n}
 * @param scopes its scopes, by path
 * @param rules its rules, by scope, file and line; one whose conditions could not be read has no
 *     branch, one whose metadata could not be read is left out
 * @param tables rows of its tables, by path of their scope
 * @param sources its own register of sources, by key
 * @param settings what it says of its checks and of its ids
 * @param broken paths of files that have an error already: what is missing from them may be there
 * @param beneath the pack that it is laid over; {@link Pack#NONE} if it stands on its own
 * @param caseCodes codes that its sample cases state, where they are looked at too
 * @param day the day of the check; null where nobody said which it is
 */
public record PackDraft(
    Map<String, String> texts,
    Map<String, Scope> scopes,
    List<Rule> rules,
    Map<String, List<TableRow>> tables,
    Map<String, Source> sources,
    PackSettings settings,
    Set<String> broken,
    Pack beneath,
    Collection<StatedCode> caseCodes,
    @Nullable LocalDate day) {

  /** The same without the rules that have a problem already: what they say may not be meant. */
  PackDraft without(Collection<PackProblem> problems) {
    List<Rule> untouched =
        rules.stream()
            .filter(rule -> problems.stream().noneMatch(problem -> isIn(problem, rule)))
            .toList();
    return new PackDraft(
        texts, scopes, untouched, tables, sources, settings, broken, beneath, caseCodes, day);
  }

  private boolean isIn(PackProblem problem, Rule rule) {
    return problem.file().equals(rule.file())
        && (problem.line() == 0 || problem.line() >= rule.line())
        && rules.stream()
            .filter(other -> other.file().equals(rule.file()) && other.line() > rule.line())
            .allMatch(next -> problem.line() < next.line());
  }

  /** What rules of the pack may cite. */
  Map<String, Source> citable() {
    Map<String, Source> all = new TreeMap<>(beneath.sources());
    all.putAll(sources);
    return all;
  }

  /** The scope of a rule; null if it could not be read. */
  @Nullable Scope scopeOf(Rule rule) {
    return Stream.concat(scopes.values().stream(), beneath.scopes().stream())
        .filter(scope -> scope.path().equals(rule.scope()))
        .findFirst()
        .orElse(null);
  }
}
