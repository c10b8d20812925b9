package io.casecheck.tests.cases;

import io.casecheck.CaseEvaluator;
import io.casecheck.pack.load.CompiledPackFile;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Rule;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The bundled rules as the library parsed them. */
public final class RuleTrees {
  private RuleTrees() {}

  /** Every version of every bundled rule. */
  public static List<Rule> bundled() {
    try (InputStream pack = CaseEvaluator.class.getResourceAsStream("bundled.pack")) {
      return CompiledPackFile.read(new BufferedInputStream(pack)).pack().rules();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All patterns of a rule, inner ones too. */
  public static Stream<Condition.Pattern> patterns(Rule rule) {
    return conditions(rule).flatMap(RuleTrees::patterns);
  }

  /** All expressions of a rule. */
  public static Stream<Expression> expressions(Rule rule) {
    return Stream.concat(
        patterns(rule)
            .flatMap(pattern -> pattern.constraints().stream())
            .map(Condition.Constraint::expression),
        conditions(rule)
            .filter(Condition.Accumulate.class::isInstance)
            .flatMap(condition -> ((Condition.Accumulate) condition).functions().stream())
            .map(Condition.Function::argument));
  }

  private static Stream<Condition> conditions(Rule rule) {
    return rule.branches().stream().flatMap(branch -> branch.conditions().stream());
  }

  private static Stream<Condition.Pattern> patterns(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return Stream.of(pattern);
    }
    return condition instanceof Condition.Quantified quantified
        ? quantified.patterns().stream()
        : Stream.of(((Condition.Accumulate) condition).pattern());
  }
}
