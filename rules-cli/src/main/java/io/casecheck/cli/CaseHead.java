package io.casecheck.cli;

import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.ScopeDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start of a case to which the rules of a scope apply. */
final class CaseHead {
  private final RuleDescription rule;
  private final @Nullable ScopeDescription scope;

  CaseHead(RuleDescription rule, PackDescription pack) {
    this.rule = rule;
    this.scope =
        pack.scopes().stream()
            .filter(known -> known.path().equals(rule.scope()))
            .findFirst()
            .orElse(null);
  }

  /** What every case states, below the key {@code case}. */
  String text() {
    return "  asOf: \"%sT10:00:00-05:00\"\n".formatted(asOf()) + drug() + coverage();
  }

  /** The same, and a claim, a request or a weight for rules that read one. */
  String body() {
    StringBuilder text = new StringBuilder("case:\n").append(text());
    String when = rule.when();
    if (when.matches("(?s).*\\b(Claim|ClaimLine|NationalDrugCode)\\(.*")) {
      String code = codes().isEmpty() ? "" : "code: \"" + codes().get(0) + "\", ";
      text.append("  claim:\n    form: PROFESSIONAL\n    lines:\n");
      text.append("      - { number: 1, %sserviceDate: %s }\n".formatted(code, rule.effective()));
    }
    if (when.matches("(?s).*\\b(PriorAuthorizationRequest|RequestedService|Document)\\(.*")) {
      text.append("  request: { receivedAt: \"%sT10:00:00-05:00\" }\n".formatted(rule.effective()));
    }
    if (when.matches("(?s).*\\bWeight\\(.*")) {
      text.append("  patient: { weights: [ { number: 1, kilograms: 60, measuredOn: ")
          .append(rule.effective())
          .append(" } ] }\n");
    }
    if (rule.criteria() != null) {
      text.append("criteria: [ ").append(rule.criteria()).append(" ]\n");
    }
    return text.toString();
  }

  private LocalDate asOf() {
    return rule.effective().plusDays(7);
  }

  private List<String> codes() {
    return scope == null ? List.of() : scope.codes();
  }

  private String drug() {
    ScopeDescription of = scope;
    return of == null || of.drugNames().isEmpty() ? "" : "  drug: " + of.drugNames().get(0) + "\n";
  }

  private String coverage() {
    ScopeDescription of = scope;
    return "  coverage: { payer: %s, program: %s, state: %s }\n"
        .formatted(
            of == null || of.payerNames().isEmpty() ? "Example Health" : of.payerNames().get(0),
            of == null || of.programs().isEmpty() ? "COMMERCIAL_INSURED" : of.programs().get(0),
            of == null || of.states().isEmpty() ? "OH" : of.states().get(0));
  }
}
