package io.casecheck.pack.check;

import io.casecheck.finding.Route;
import io.casecheck.finding.Threshold;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Rule;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The amount that a route asks for is a row of a table: a misspelled one would be no amount. */
final class RouteChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    List<String> known =
        Stream.of(draft.tables(), draft.beneath().tables())
            .flatMap(tables -> tables.values().stream())
            .flatMap(List::stream)
            .map(RouteChecks::name)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    return draft.rules().stream()
        .filter(rule -> !isKnown(rule.metadata().route(), known))
        .map(rule -> problem(rule, known));
  }

  private static boolean isKnown(@Nullable Route route, List<String> known) {
    return route == null || route.threshold() == null || known.contains(name(route.threshold()));
  }

  private static PackProblem problem(Rule rule, List<String> known) {
    Route route = rule.metadata().route();
    String missing = route == null || route.threshold() == null ? "" : name(route.threshold());
    return Check.TABLE.problem(
        rule,
        rule.place("route"),
        "No table has the row %s that the route asks for.".formatted(missing),
        Spelling.nearest(missing, known));
  }

  private static String name(TableRow row) {
    return row.table() + " " + row.key();
  }

  private static String name(Threshold threshold) {
    return threshold.table() + " " + threshold.key();
  }
}
