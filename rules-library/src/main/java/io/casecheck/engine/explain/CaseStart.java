package io.casecheck.engine.explain;

import io.casecheck.engine.Situations;
import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.Determination;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Scope;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a case states before anything else for a version of a rule to be asked. */
final class CaseStart {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final Situations situations;
  private final Rule rule;
  private final Scope scope;
  private final Set<Class<?>> types;

  CaseStart(Pack pack, Situations situations, Rule rule) {
    this.situations = situations;
    this.rule = rule;
    this.scope =
        pack.scopes().stream()
            .filter(known -> known.path().equals(rule.scope()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no scope " + rule.scope()));
    this.types =
        rule.branches().stream()
            .flatMap(branch -> branch.conditions().stream())
            .flatMap(CaseStart::present)
            .map(FactType::java)
            .collect(Collectors.toSet());
  }

  /** Types of which a condition wants a fact that may stand first. */
  private static Stream<FactType> present(Condition condition) {
    return patterns(condition)
        .filter(pattern -> !answersAnAppeal(pattern))
        .map(pattern -> pattern.slot().factType());
  }

  private static Stream<Pattern> patterns(Condition condition) {
    if (condition instanceof Quantified quantified) {
      return quantified.negated() ? Stream.empty() : quantified.patterns().stream();
    }
    return Stream.of(
        condition instanceof Accumulate accumulate ? accumulate.pattern() : (Pattern) condition);
  }

  /** Such a decision follows the appeal, which is about another one. */
  private static boolean answersAnAppeal(Pattern pattern) {
    return pattern.constraints().stream()
        .flatMap(constraint -> Reads.nullable(constraint.expression()).stream())
        .anyMatch(
            read -> read.slot().equals(pattern.slot()) && read.component().name().equals("appeal"));
  }

  /** Scope and day, and the sections whose parts are to be added. */
  Case made() {
    OffsetDateTime asOf =
        OffsetDateTime.of(rule.metadata().effective().plusDays(7), MORNING, ZoneOffset.UTC);
    Case.Builder start =
        Case.builder()
            .asOf(asOf)
            .drug(first(scope.drugNames()))
            .coverage(coverage())
            .claim(claim())
            .request(request());
    if (types.contains(Appeal.class) && !types.contains(Determination.class)) {
      Case without = start.build();
      start.determinations(
          (Determination)
              NewItem.bare(situations.of(without).facts(), FactType.of(Determination.class)));
    }
    Case there = start.build();
    ZoneId zone = situations.of(there).zone();
    return start.asOf(asOf.toLocalDateTime().atZone(zone).toOffsetDateTime()).build();
  }

  private Coverage coverage() {
    String payer = first(scope.payerNames());
    return Coverage.builder()
        .payer(payer)
        .payerId(payer == null ? first(scope.payerIds()) : null)
        .program(first(scope.programs()))
        .state(first(scope.states()))
        .build();
  }

  /** A drug without a name is known by its code. */
  private @Nullable Claim claim() {
    boolean byCode = scope.drugNames().isEmpty() && !scope.codes().isEmpty();
    if (!byCode && !isRead("claim")) {
      return null;
    }
    Claim.Builder claim = Claim.builder().form(ClaimForm.PROFESSIONAL);
    return byCode || types.contains(NationalDrugCode.class)
        ? claim
            .lines(ClaimLine.builder().number(1).code(byCode ? first(scope.codes()) : null).build())
            .build()
        : claim.build();
  }

  private @Nullable PriorAuthorizationRequest request() {
    return isRead("request") ? PriorAuthorizationRequest.builder().build() : null;
  }

  private boolean isRead(String section) {
    return types.stream()
        .map(type -> FactType.of(type).listPath())
        .anyMatch(path -> path.equals(section) || path.startsWith(section + "."));
  }

  private static <T> @Nullable T first(List<T> some) {
    return some.isEmpty() ? null : some.get(0);
  }
}
