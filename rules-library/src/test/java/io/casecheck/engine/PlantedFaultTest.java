package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.oracle.Domain;
import io.casecheck.engine.oracle.OraclePack;
import io.casecheck.engine.oracle.RandomRule;
import io.casecheck.engine.oracle.Tallies;
import io.casecheck.engine.oracle.Tallies.Verdict;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The oracle finds faults that are planted in what it judges. */
class PlantedFaultTest {
  private static final long SEED = 20261125;
  private static final int RULES = 60;
  private static final int CASES = 40;
  private static final Pattern GUARD_OF_UNEQUAL =
      Pattern.compile("\\(([$\\w.]+) != null && (?=!\\(?[$\\w.]+\\.(equals|compareTo)\\()");

  private static OraclePack pack;

  @BeforeAll
  static void compile() {
    pack = OraclePack.of(new Random(SEED), RULES);
  }

  @Test
  void findsNothingWhereNothingIsPlanted() {
    assertThat(run(pack, UnaryOperator.identity()).faults()).isEmpty();
  }

  /** Inside {@code not} the relaxed form stands; here the strict one does. */
  @Test
  void findsThatNotDoesNotSwap() {
    Tallies tallies = run(pack.with(PlantedFaultTest::withoutSwap), UnaryOperator.identity());

    assertThat(tallies.count(Verdict.WRONG_VIOLATED)).isPositive();
    assertThat(tallies.count(Verdict.ENGINE_DIFFERS)).isPositive();
  }

  /** Drools says true to {@code units != 1} where the units are not stated; here our text does. */
  @Test
  void findsThatUnequalHasNoGuard() {
    Tallies tallies =
        run(
            pack.with(text -> GUARD_OF_UNEQUAL.matcher(text).replaceAll("($1 == null || ")),
            UnaryOperator.identity());

    assertThat(tallies.count(Verdict.WRONG_VIOLATED)).isPositive();
    assertThat(tallies.count(Verdict.ENGINE_DIFFERS)).isPositive();
  }

  @Test
  void findsThatTheEvaluatorCountsToTheWrongBound() {
    OraclePack counts = OraclePack.of(new Random(SEED), RULES, PlantedFaultTest::isCounting);
    Tallies tallies = run(counts, PlantedFaultTest::withWrongBound);

    assertThat(tallies.count(Verdict.ENGINE_DIFFERS)).isPositive();
  }

  private static Tallies run(OraclePack pack, UnaryOperator<Rule> inTree) {
    Random random = new Random(SEED + 1);
    Tallies tallies = new Tallies();
    try (OracleRun run = new OracleRun(pack, random, tallies, inTree)) {
      for (int i = 0; i < CASES; i++) {
        run.next(Domain.NARROW);
      }
    }
    return tallies;
  }

  private static boolean isCounting(RandomRule rule) {
    return rule.constructs().stream().anyMatch(construct -> construct.startsWith("count "));
  }

  private static String withoutSwap(String text) {
    StringBuilder faulty = new StringBuilder();
    text.lines()
        .map(line -> line.startsWith("  not( $") ? swapped(line) : line)
        .forEach(line -> faulty.append(line).append('\n'));
    return faulty.toString();
  }

  private static String swapped(String line) {
    return line.replace(" == null || ", " @ ")
        .replace(" != null && ", " == null || ")
        .replace(" @ ", " != null && ");
  }

  private static Rule withWrongBound(Rule rule) {
    List<Branch> branches =
        rule.branches().stream()
            .map(
                branch ->
                    new Branch(
                        branch.conditions().stream().map(PlantedFaultTest::withWrongBound).toList(),
                        branch.report(),
                        branch.slots(),
                        branch.bindings()))
            .toList();
    return new Rule(
        rule.scope(),
        rule.file(),
        rule.line(),
        rule.name(),
        rule.nameAt(),
        rule.metadata(),
        branches,
        rule.when());
  }

  private static Condition withWrongBound(Condition condition) {
    return condition instanceof Accumulate accumulate
        ? new Accumulate(
            accumulate.pattern(),
            accumulate.functions(),
            accumulate.constraints().stream().map(PlantedFaultTest::oneMore).toList(),
            accumulate.line(),
            accumulate.column())
        : condition;
  }

  private static Constraint oneMore(Constraint constraint) {
    if (constraint.expression() instanceof Comparison comparison
        && comparison.right() instanceof Literal literal
        && literal.value() instanceof BigDecimal bound) {
      return new Constraint(
          new Comparison(
              comparison.operator(),
              comparison.left(),
              new Literal(bound.add(BigDecimal.ONE), literal.type())),
          constraint.text(),
          constraint.line(),
          constraint.column());
    }
    return constraint;
  }
}
