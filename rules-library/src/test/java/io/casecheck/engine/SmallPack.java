package io.casecheck.engine;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.EngineText;
import io.casecheck.pack.compile.RuleCompiler;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Rule;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Packs of a few rules, and rules whose engine text is not what their pack says. */
public final class SmallPack {
  public static final Duration AMPLE = Duration.ofMinutes(10);
  static final String SOURCES =
      """
      a-source:
        authority: 42 CFR
        section: 422.568
        title: A source of the tests
        address: https://www.ecfr.gov/
        read: 2026-11-24
        verified: yes
      """;

  private SmallPack() {}

  /** A rule as analysts write it. */
  static String rule(String name, String id, String metadata, String when, String then) {
    return """
        rule "%s"
            @id("%s")
            @title("Title of %s")
            @category("CODING") @severity("ERROR")
            %s
            @source("a-source")
            @message("Message of %s.")
            @remedy("Mend it.")
        when
        %s
        then
            %s
        end
        """
        .formatted(name, id, id, metadata, id, when.indent(4).stripTrailing(), then);
  }

  static String rule(String name, String id, String when, String then) {
    return rule(name, id, "@effective(\"2020-01-01\") @controls(\"AS_OF\")", when, then);
  }

  /** A rule file of the common scope. */
  static String file(String... rules) {
    String text = String.join("\n", rules);
    String imports =
        FactType.values().stream()
            .filter(type -> text.contains(type.name() + "("))
            .map(type -> "import " + type.java().getName() + "\n")
            .collect(Collectors.joining());
    return "package common\n\n"
        + imports
        + "\nglobal io.casecheck.engine.Report findings\n\n"
        + text;
  }

  static Pack pack(String... rules) {
    return PackReader.read(
        new PackFiles(
            new TreeMap<>(
                Map.of(
                    "sources.yaml",
                    SOURCES,
                    "common/scope.yaml",
                    "title: Common\n",
                    "common/rules.drl",
                    file(rules)))),
        Pack.NONE);
  }

  /** A pack of one rule file over another pack. */
  static Pack over(Pack beneath, String file, String... rules) {
    return PackReader.read(
        new PackFiles(new TreeMap<>(Map.of("common/" + file, file(rules)))), beneath);
  }

  static CompiledRules compiled(String name, Pack pack) {
    return RuleCompiler.compile(name, pack);
  }

  /** Compiles text that no check has seen, in the place of a rule. */
  static CompiledRules compiledText(String name, Rule rule, String rules) {
    String part = CompiledRules.partOf(rule);
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(
        part,
        "package %s;\n".formatted(EngineText.packageOf(name, part))
            + "import io.casecheck.model.*;\n"
            + "global io.casecheck.engine.Report findings;\n"
            + rules);
    return RuleCompiler.compile(name, texts);
  }

  public static EngineSettings settings(int mostMatches, long mostCombinations, Duration atMost) {
    return new EngineSettings(
        Collections.unmodifiableSortedSet(new TreeSet<>()),
        Duration.ofDays(14),
        Duration.ofHours(24),
        mostMatches,
        mostCombinations,
        atMost,
        20_000,
        null,
        "test");
  }

  static RuleEngine engine(Pack pack, CompiledRules... compiled) {
    return new RuleEngine(pack, List.of(compiled), settings(10_000, 1_000_000, AMPLE));
  }

  /** Evaluates with an engine of its own. */
  static Findings evaluate(Case aCase, String... rules) {
    Pack pack = pack(rules);
    try (RuleEngine engine = engine(pack, compiled("pack0", pack))) {
      return engine.evaluate(aCase);
    }
  }

  /** The findings of rules, without those of the library itself. */
  static List<Finding> of(Findings findings, String ruleId) {
    return findings.findings().stream().filter(finding -> finding.ruleId().equals(ruleId)).toList();
  }
}
