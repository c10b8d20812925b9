package io.casecheck.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.pack.Check;
import io.casecheck.pack.check.ConditionVerdicts.Judged;
import io.casecheck.pack.check.ConditionVerdicts.Verdict;
import io.casecheck.pack.check.Draw.Beside;
import io.casecheck.pack.check.Draw.Drawn;
import io.casecheck.pack.check.SmallWorld.Item;
import io.casecheck.pack.read.ProblemList;
import io.casecheck.pack.read.RuleFileParser;
import io.casecheck.pack.tree.Rule;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever the reasoning over conditions says, every case of a small world agrees. */
class BruteForceTest {
  private static final long SEED = Long.getLong("casecheck.reasoning.seed", 20261125);
  private static final int RULES = Integer.getInteger("casecheck.reasoning.rules", 1500);
  private static final List<List<Item>> CASES = SmallWorld.cases(new Random(SEED), 1200);
  private static final String HEAD =
      """
      package common
      import io.casecheck.model.ClaimLine
      import io.casecheck.model.PriorGeneTherapy
      global io.casecheck.engine.Report findings
      """;

  /** Lines before the first condition. */
  private static final int BEFORE = 13;

  @Test
  void whatNeverHoldsHoldsInNoCaseAndWhatAlwaysHoldsChangesNothing() {
    Random random = new Random(SEED);
    Draw draw = new Draw(random);
    int never = 0;
    int always = 0;
    int missed = 0;
    for (int i = 0; i < RULES; i++) {
      SmallRule rule = draw.rule();
      List<Judged> judged = judge(rule);
      never += count(judged, Verdict.NEVER);
      always += count(judged, Verdict.ALWAYS);
      String shown = "seed %s, rule %s:%n%s%n%s".formatted(SEED, i, rule.text(i), judged);
      judged.stream()
          .filter(one -> one.verdict() == Verdict.NEVER)
          .forEach(one -> assertThat(reported(upTo(rule, one))).as(shown).isEmpty());
      if (count(judged, Verdict.NEVER) == 0) {
        SmallRule rest = without(rule, judged);
        missed += reported(rule).isEmpty() ? 1 : 0;
        for (List<Item> items : CASES) {
          assertThat(rest.reported(items)).as(shown).isEqualTo(rule.reported(items));
        }
      }
    }
    System.out.printf(
        "reasoning: seed %s, %s rules: %s never, %s always; %s rules not known to be silent%n",
        SEED, RULES, never, always, missed);
    assertThat(never).isGreaterThan(RULES / 20);
    assertThat(always).isGreaterThan(RULES / 20);
  }

  @Test
  void aRuleThatAnotherSubsumesReportsNothingMore() {
    Random random = new Random(SEED + 1);
    Draw draw = new Draw(random);
    int covered = 0;
    int missed = 0;
    for (int i = 0; i < RULES; i++) {
      SmallRule narrow = draw.rule();
      SmallRule wide = changed(narrow, draw);
      boolean covers = Subsumption.covers(parse(wide, 1), parse(narrow, 2), null);
      boolean really =
          CASES.stream()
              .allMatch(items -> wide.reported(items).containsAll(narrow.reported(items)));
      covered += covers ? 1 : 0;
      missed += really && !covers ? 1 : 0;
      assertThat(really || !covers)
          .as("seed %s, rule %s:%n%s%n%s", SEED + 1, i, narrow.text(2), wide.text(1))
          .isTrue();
    }
    System.out.printf(
        "reasoning: seed %s, %s pairs of rules: %s subsumed, %s not seen%n",
        SEED + 1, RULES, covered, missed);
    assertThat(covered).isGreaterThan(RULES / 10);
  }

  private static int count(List<Judged> judged, Verdict verdict) {
    return (int) judged.stream().filter(one -> one.verdict() == verdict).count();
  }

  private static Set<Item> reported(SmallRule rule) {
    Set<Item> all = new HashSet<>();
    CASES.forEach(items -> all.addAll(rule.reported(items)));
    return all;
  }

  private static List<Judged> judge(SmallRule rule) {
    Rule parsed = parse(rule, 1);
    return ConditionVerdicts.judge(parsed, parsed.branches().get(0), null);
  }

  private static Rule parse(SmallRule rule, int number) {
    ProblemList problems = new ProblemList("common/rules.drl");
    String body = rule.text(number);
    String text = head(body) + body;
    List<Rule> rules = RuleFileParser.rules("common", "common/rules.drl", text, problems);
    assertThat(problems.all())
        .as(text)
        .extracting(PackProblem::check)
        .isSubsetOf(Check.UNUSED_IMPORT.id());
    return rules.get(0);
  }

  /** What is imported is used; the lines stay where they are. */
  private static String head(String body) {
    String head = HEAD;
    for (String type : List.of("ClaimLine", "PriorGeneTherapy")) {
      head =
          body.contains(type + "(") ? head : head.replace("import io.casecheck.model." + type, "");
    }
    return head;
  }

  /** The line on which a pattern begins; its constraints stand on the lines below. */
  private static int line(SmallRule rule, int pattern) {
    int line = BEFORE + 1;
    for (int i = 0; i < pattern; i++) {
      line +=
          1 + (i == 0 ? rule.first() : rule.besides().get(i - 1).pattern()).constraints().size();
    }
    return line;
  }

  private static SmallRule upTo(SmallRule rule, Judged judged) {
    int pattern = rule.besides().size();
    while (line(rule, pattern) > judged.place().line()) {
      pattern--;
    }
    int constraint = judged.place().line() - line(rule, pattern) - 1;
    return constraint < 0 ? rule : rule.upTo(pattern, constraint);
  }

  private static SmallRule without(SmallRule rule, List<Judged> judged) {
    Set<Integer> lines = new HashSet<>();
    judged.forEach(one -> lines.add(one.place().line()));
    List<Beside> besides = new ArrayList<>();
    for (int i = 1; i <= rule.besides().size(); i++) {
      Beside beside = rule.besides().get(i - 1);
      if (!lines.contains(line(rule, i))) {
        besides.add(new Beside(beside.kind(), kept(beside.pattern(), line(rule, i), lines)));
      }
    }
    return new SmallRule(kept(rule.first(), line(rule, 0), lines), besides);
  }

  private static Draw.Pattern kept(Draw.Pattern pattern, int line, Set<Integer> lines) {
    List<Drawn> kept = new ArrayList<>();
    for (int i = 0; i < pattern.constraints().size(); i++) {
      if (!lines.contains(line + 1 + i)) {
        kept.add(pattern.constraints().get(i));
      }
    }
    return new Draw.Pattern(pattern.type(), kept);
  }

  /** Often weaker in one place, sometimes stronger in another. */
  private static SmallRule changed(SmallRule rule, Draw draw) {
    Random random = draw.random();
    List<Beside> besides = new ArrayList<>();
    for (Beside beside : rule.besides()) {
      if (random.nextInt(3) > 0) {
        besides.add(new Beside(beside.kind(), changed(beside.pattern(), draw)));
      }
    }
    return new SmallRule(changed(rule.first(), draw), besides);
  }

  private static Draw.Pattern changed(Draw.Pattern pattern, Draw draw) {
    List<Drawn> constraints = new ArrayList<>(pattern.constraints());
    if (!constraints.isEmpty() && draw.random().nextInt(3) == 0) {
      constraints.remove(draw.random().nextInt(constraints.size()));
    }
    if (draw.random().nextInt(4) == 0) {
      constraints.addAll(draw.constraints(pattern.type(), 1, false));
    }
    return new Draw.Pattern(pattern.type(), constraints);
  }
}
