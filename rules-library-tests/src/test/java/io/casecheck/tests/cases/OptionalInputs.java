package io.casecheck.tests.cases;

import io.casecheck.CaseEvaluator;
import io.casecheck.pack.Branch;
import io.casecheck.pack.CompiledPackFile;
import io.casecheck.pack.Condition;
import io.casecheck.pack.ControllingDate;
import io.casecheck.pack.Expression;
import io.casecheck.pack.Reads;
import io.casecheck.pack.Rule;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules read something that a case need not state. */
final class OptionalInputs {
  /** The other dates fall back to the as-of date, which every case states. */
  private static final Set<ControllingDate> MAY_BE_MISSING =
      EnumSet.of(ControllingDate.SERVICE_DATE, ControllingDate.NOTICE_DATE);

  private OptionalInputs() {}

  /** Ids of the bundled rules that can be unknown because of an input that is not stated. */
  static Set<String> ruleIds() {
    return bundledRules().stream()
        .filter(OptionalInputs::canBeUnknown)
        .map(rule -> rule.metadata().id())
        .collect(Collectors.toSet());
  }

  private static List<Rule> bundledRules() {
    try (InputStream pack = CaseEvaluator.class.getResourceAsStream("bundled.pack")) {
      return CompiledPackFile.read(new BufferedInputStream(pack)).pack().rules();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean canBeUnknown(Rule rule) {
    return MAY_BE_MISSING.contains(rule.metadata().controls())
        || rule.metadata().clock() != null
        || rule.branches().stream()
            .flatMap(OptionalInputs::expressions)
            .anyMatch(expression -> !Reads.nullable(expression).isEmpty());
  }

  private static Stream<Expression> expressions(Branch branch) {
    return branch.conditions().stream().flatMap(OptionalInputs::expressions);
  }

  private static Stream<Expression> expressions(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return pattern.constraints().stream().map(Condition.Constraint::expression);
    }
    if (condition instanceof Condition.Quantified quantified) {
      return quantified.patterns().stream().flatMap(OptionalInputs::expressions);
    }
    Condition.Accumulate accumulate = (Condition.Accumulate) condition;
    return Stream.concat(
        expressions(accumulate.pattern()),
        accumulate.functions().stream().map(Condition.Function::argument));
  }
}
