package io.casecheck.engine;

import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.pack.Scope;
import io.casecheck.pack.tree.ControllingDate;
import java.util.BitSet;
import java.util.List;

/** The rules that are in force for a case: on any of its dates that control them. */
final class InForce {
  private static final List<ControllingDate> CONTROLS = List.of(ControllingDate.values());

  private final Windows.Open open;

  InForce(Case aCase, Windows windows) {
    ControllingDates dates = new ControllingDates(aCase);
    BitSet numbers = new BitSet();
    for (ControllingDate controls : CONTROLS) {
      List<?> facts = facts(controls, aCase);
      for (Object fact : facts) {
        windows.add(controls, dates.of(controls, fact).day(), numbers);
      }
      if (facts.isEmpty()) {
        windows.add(controls, dates.of(controls, null).day(), numbers);
      }
    }
    open = windows.open(numbers);
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
    return open.ruleIds();
  }

  /** Scopes that apply but say nothing on the dates of the case. */
  List<NotChecked> scopesWithoutRule(List<Scope> applying) {
    return applying.stream()
        .filter(scope -> !open.scopes().contains(scope.path()))
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
