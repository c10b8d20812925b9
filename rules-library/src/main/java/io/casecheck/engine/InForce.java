package io.casecheck.engine;

import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.pack.ControllingDate;
import io.casecheck.pack.Rule;
import io.casecheck.pack.Scope;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules that are in force for a case: on any of its dates that control them. */
final class InForce {
  private final Set<String> ruleIds = new TreeSet<>();
  private final Set<String> scopes = new HashSet<>();

  InForce(Case aCase, List<Rule> rules) {
    ControllingDates dates = new ControllingDates(aCase);
    Map<ControllingDate, List<ControllingDates.Dated>> known = new EnumMap<>(ControllingDate.class);
    for (ControllingDate controls : ControllingDate.values()) {
      List<?> facts = facts(controls, aCase);
      known.put(
          controls,
          facts.isEmpty()
              ? List.of(dates.of(controls, null))
              : facts.stream().map(fact -> dates.of(controls, fact)).toList());
    }
    for (Rule rule : rules) {
      boolean inForce =
          known.getOrDefault(rule.metadata().controls(), List.of()).stream()
              .anyMatch(dated -> dated.day() == null || rule.metadata().inForceOn(dated.day()));
      if (inForce) {
        ruleIds.add(rule.metadata().id());
        scopes.add(rule.scope());
      }
    }
  }

  private static List<?> facts(ControllingDate controls, Case aCase) {
    return switch (controls) {
      case SERVICE_DATE -> aCase.claim() == null ? List.<ClaimLine>of() : aCase.claim().lines();
      case NOTICE_DATE -> aCase.determinations();
      case FILED_ON -> aCase.appeals();
      default -> List.of();
    };
  }

  List<String> ruleIds() {
    return List.copyOf(ruleIds);
  }

  /** Scopes that apply but say nothing on the dates of the case. */
  List<NotChecked> scopesWithoutRule(List<Scope> applying) {
    return applying.stream()
        .filter(scope -> !scopes.contains(scope.path()))
        .map(
            scope ->
                new NotChecked(
                    Reason.NO_RULE_IN_FORCE,
                    scope.path(),
                    "No rule of %s is in force on the dates of this case.".formatted(scope.title()),
                    null))
        .toList();
  }
}
