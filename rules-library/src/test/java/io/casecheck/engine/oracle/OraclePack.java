package io.casecheck.engine.oracle;

import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.EngineText;
import io.casecheck.pack.compile.RuleCompiler;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.pack.tree.FactType;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pack of random rules, read from text as an analyst's pack is, and the same rules for the judge.
 *
 * @param rules the random rules
 * @param pack the pack that was read from their text
 * @param compiled the engine's rules
 * @param judges the judge's rules
 */
public record OraclePack(
    List<RandomRule> rules, Pack pack, CompiledRules compiled, CompiledRules judges) {
  private static final String ENGINE = "oracle";
  private static final String JUDGE = "judge";

  /** Writes, reads and compiles a pack. */
  public static OraclePack of(Random random, int size) {
    return of(random, size, any -> true);
  }

  /** A pack of rules of one kind. */
  public static OraclePack of(Random random, int size, Predicate<RandomRule> kind) {
    RandomRules source = new RandomRules(random);
    IntFunction<RandomRule> draw =
        number -> Stream.generate(() -> source.rule(number)).filter(kind).findFirst().orElseThrow();
    List<RandomRule> rules =
        IntStream.range(0, size).mapToObj(draw).collect(Collectors.toCollection(ArrayList::new));
    Pack pack = read(rules, draw);
    CompiledRules judges =
        RuleCompiler.compile(JUDGE, new TreeMap<>(Map.of("common", judged(rules))));
    return new OraclePack(rules, pack, RuleCompiler.compile(ENGINE, pack), judges);
  }

  /**
   * This pack with a fault planted in what the engine compiles.
   *
   * @param fault changes the engine's text
   */
  public OraclePack with(UnaryOperator<String> fault) {
    SortedMap<String, String> sound = EngineText.of(ENGINE, pack);
    SortedMap<String, String> faulty = new TreeMap<>(sound);
    faulty.replaceAll((part, text) -> fault.apply(text));
    if (faulty.equals(sound)) {
      throw new IllegalStateException("the fault changes nothing");
    }
    return new OraclePack(rules, pack, RuleCompiler.compile(ENGINE, faulty), judges);
  }

  /** The check refuses joins that nothing bounds: other rules are drawn for those. */
  private static Pack read(List<RandomRule> rules, IntFunction<RandomRule> draw) {
    while (true) {
      try {
        return PackReader.read(files(rules), Pack.NONE);
      } catch (RulePackException refused) {
        for (PackProblem problem : refused.problems()) {
          if (!problem.check().equals("unbounded-join")) {
            throw refused;
          }
          int number = RandomRule.number(problem.rule());
          rules.set(number, draw.apply(number));
        }
      }
    }
  }

  private static PackFiles files(List<RandomRule> rules) {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("common/scope.yaml", "title: random\n");
    texts.put(
        "sources.yaml",
        """
        chance:
          authority: chance
          section: none
          title: random
          address: https://www.example.org
          read: 2026-01-01
          verified: yes
        """);
    texts.put(
        "common/random.drl",
        "package common\n"
            + imports()
            + "global io.casecheck.engine.Report findings;\n"
            + rules.stream().map(RandomRule::written).collect(Collectors.joining("\n")));
    return new PackFiles(texts);
  }

  private static String imports() {
    Collection<String> names = new TreeSet<>();
    for (FactType type : FactType.values()) {
      names.add(type.name());
      type.components().values().stream()
          .flatMap(component -> Stream.of(component.type().java()))
          .filter(Class::isEnum)
          .map(Class::getSimpleName)
          .forEach(names::add);
    }
    return names.stream()
        .map(name -> "import io.casecheck.model." + name + ";\n")
        .collect(Collectors.joining());
  }

  private static String judged(List<RandomRule> rules) {
    return "package "
        + EngineText.packageOf(JUDGE, "common")
        + ";\nimport io.casecheck.model.*;\nglobal "
        + Judge.class.getName()
        + " judge;\n"
        + rules.stream().map(RandomRule::judged).collect(Collectors.joining("\n"));
  }
}
