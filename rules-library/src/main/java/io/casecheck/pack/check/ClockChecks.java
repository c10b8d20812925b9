package io.casecheck.pack.check;

import io.casecheck.model.Appeal;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import io.casecheck.rule.PackProblem;
import io.casecheck.time.Clock;
import io.casecheck.time.ClockEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deadline has a clock, the clock counts from a date of the reported fact, and others have none.
 */
final class ClockChecks implements PackCheck {
  private static final Map<Class<?>, Set<ClockEvent>> EVENTS =
      Map.of(
          PriorAuthorizationRequest.class,
          Set.of(
              ClockEvent.REQUEST_SUBMITTED,
              ClockEvent.REQUEST_RECEIVED,
              ClockEvent.EXPEDITING_REFUSED),
          Determination.class,
          Set.of(ClockEvent.NOTICE_DATE, ClockEvent.NOTICE_RECEIVED, ClockEvent.EFFECTIVE_DATE),
          Appeal.class,
          Set.of(
              ClockEvent.APPEAL_FILED,
              ClockEvent.APPEAL_RECEIVED,
              ClockEvent.REVIEWER_RECEIVED,
              ClockEvent.EXPEDITING_REFUSED),
          Claim.class,
          Set.of(ClockEvent.CLAIM_RECEIVED),
          ClaimLine.class,
          Set.of(ClockEvent.SERVICE_DATE));

  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return draft.rules().stream()
        .filter(rule -> !rule.branches().isEmpty())
        .flatMap(rule -> problem(rule).stream());
  }

  private static Optional<PackProblem> problem(Rule rule) {
    boolean needed =
        rule.branches().stream()
            .map(branch -> branch.report().verb())
            .anyMatch(verb -> verb == Verb.DUE || verb == Verb.LATE);
    Clock clock = rule.metadata().clock();
    if (needed && clock == null) {
      return problem(rule, "A rule that reports a deadline states its @clock.");
    }
    if (!needed && clock != null) {
      return problem(rule, "The @clock is not used.");
    }
    if (clock == null) {
      return Optional.empty();
    }
    String foreign =
        clock.reads().stream()
            .filter(event -> rule.branches().stream().anyMatch(branch -> !has(branch, event)))
            .map(ClockEvent::words)
            .collect(Collectors.joining(" and "));
    if (!foreign.isEmpty()) {
      return problem(
          rule,
          "The clock counts from %s, which the reported fact does not state.".formatted(foreign));
    }
    boolean late = rule.branches().stream().anyMatch(branch -> branch.report().verb() == Verb.LATE);
    return late && clock.filedWhen() == null
        ? problem(rule, "A clock that finds a filing late says what counts as filed.")
        : Optional.empty();
  }

  private static boolean has(Branch branch, ClockEvent event) {
    Slot fact = branch.report().fact();
    return fact != null && EVENTS.getOrDefault(fact.factType().java(), Set.of()).contains(event);
  }

  private static Optional<PackProblem> problem(Rule rule, String message) {
    return Optional.of(Check.CLOCK.problem(rule, rule.place("clock"), message, ""));
  }
}
