package io.casecheck.tests.cases;

import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules read something that a case need not state. */
final class OptionalInputs {
  /** The other dates fall back to the as-of date, which every case states. */
  private static final Set<ControllingDate> MAY_BE_MISSING =
      EnumSet.of(ControllingDate.SERVICE_DATE, ControllingDate.NOTICE_DATE);

  private OptionalInputs() {}

  /** Ids of the bundled rules that can be unknown because of an input that is not stated. */
  static Set<String> ruleIds() {
    return RuleTrees.bundled().stream()
        .filter(OptionalInputs::canBeUnknown)
        .map(rule -> rule.metadata().id())
        .collect(Collectors.toSet());
  }

  private static boolean canBeUnknown(Rule rule) {
    return MAY_BE_MISSING.contains(rule.metadata().controls())
        || rule.metadata().clock() != null
        || RuleTrees.expressions(rule)
            .anyMatch(expression -> !Reads.nullable(expression).isEmpty());
  }
}
