package io.casecheck.tests.metamorphic;

import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import io.casecheck.tests.cases.RuleTrees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What each rule looks at: lists and parts of the case, and components of them. */
final class RuleReads {
  /** They choose versions of rules, and start clocks. */
  private static final Set<String> DATES =
      Set.of(
          "asOf",
          "request.submittedAt",
          "request.receivedAt",
          "request.expeditingRefusedOn",
          "request.extensionTaken",
          "request.approvedTreatmentEndsAt",
          "request.services",
          "request.services.plannedOn",
          "claim",
          "claim.receivedOn",
          "claim.lines",
          "claim.lines.serviceDate",
          "determinations",
          "determinations.noticeDate",
          "determinations.provenReceipt",
          "determinations.effectiveDate",
          "appeals",
          "appeals.receivedAt",
          "appeals.reviewerReceivedAt",
          "appeals.postmarkedOn",
          "appeals.expeditingRefusedOn",
          "appeals.extensionTaken",
          "appeals.filedOn");

  /** Which appeal a decision answers, and what it is about, may be taken from these. */
  private static final Set<String> OF_THE_ANSWERED_APPEAL =
      Set.of(
          "determinations.level",
          "determinations.kind",
          "determinations.appeal",
          "determinations.outcome",
          "appeals.level",
          "appeals.kind",
          "appeals.determination");

  private final Map<String, Set<String>> byRule = new HashMap<>();

  RuleReads() {
    RuleTrees.bundled().forEach(this::add);
  }

  private void add(Rule rule) {
    Set<String> reads = byRule.computeIfAbsent(rule.metadata().id(), id -> new TreeSet<>(DATES));
    RuleTrees.patterns(rule).forEach(pattern -> reads.add(pattern.slot().factType().listPath()));
    RuleTrees.expressions(rule)
        .forEach(
            expression ->
                Reads.visit(
                    expression,
                    read ->
                        read.component()
                            .sources()
                            .forEach(source -> reads.add(at(read.slot().factType(), source)))));
    if (reads.contains("determinations.aboutDismissal")) {
      reads.addAll(OF_THE_ANSWERED_APPEAL);
    }
  }

  private static String at(FactType type, String component) {
    return type.listPath().isEmpty() ? component : type.listPath() + "." + component;
  }

  /** Whether one of the changes is made to what the rule looks at. */
  boolean seesAny(String ruleId, Iterable<String> changes) {
    Set<String> reads = byRule.getOrDefault(ruleId, Set.of());
    for (String change : changes) {
      String place = change.replaceAll("\\[[^]]*]", "");
      boolean whole = change.endsWith("]") || List.of("claim", "request").contains(change);
      if (reads.contains(place)
          || (whole && reads.stream().anyMatch(read -> read.startsWith(place + ".")))) {
        return true;
      }
    }
    return false;
  }
}
