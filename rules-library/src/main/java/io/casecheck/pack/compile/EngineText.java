package io.casecheck.pack.compile;

import io.casecheck.pack.Pack;
import io.casecheck.pack.read.RuleFileParser;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The text that the engine compiles: the strict form of every rule, made from its tree. Nothing of
 * what an analyst wrote reaches the compiler but names of the case model and quoted constants.
 */
public final class EngineText {
  private final StringBuilder text = new StringBuilder();

  private EngineText() {}

  /** The package of a part's compiled rules; two packs may both have rules for one scope. */
  public static String packageOf(String packName, String part) {
    return "io.casecheck.rules." + packName + "." + RuleFileParser.packageOf(part);
  }

  /** The rules of a pack, by the part that they are in. */
  public static SortedMap<String, String> of(String packName, Pack pack) {
    SortedMap<String, String> texts = new TreeMap<>();
    pack.rules().stream()
        .collect(Collectors.groupingBy(CompiledRules::partOf))
        .forEach(
            (part, rules) ->
                texts.put(part, new EngineText().file(packageOf(packName, part), rules)));
    return texts;
  }

  private String file(String packageName, List<Rule> rules) {
    line("package " + packageName + ";");
    line("import io.casecheck.model.*;");
    line("global " + RuleFileParser.GLOBAL + " findings;");
    for (Rule rule : rules) {
      for (int i = 0; i < rule.branches().size(); i++) {
        branch(rule, i);
      }
    }
    return text.toString();
  }

  private void branch(Rule rule, int index) {
    Branch branch = rule.branches().get(index);
    line("rule " + JavaText.quoted(rule.key() + "|" + index));
    line("when");
    branch.conditions().forEach(this::condition);
    line("then");
    String tuple =
        branch.tuple().stream().map(slot -> ", " + slot.variable()).collect(Collectors.joining());
    line("  findings.matched(%s, %s%s);".formatted(JavaText.quoted(rule.key()), index, tuple));
    line("end");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void condition(Condition condition) {
    if (condition instanceof Pattern pattern) {
      line("  " + pattern(pattern, true));
    } else if (condition instanceof Quantified quantified) {
      boolean form = !quantified.negated();
      line(
          quantified.patterns().stream()
              .map(pattern -> pattern(pattern, form))
              .collect(
                  Collectors.joining(
                      " and ", quantified.negated() ? "  not( " : "  exists( ", " )")));
    } else if (condition instanceof Accumulate accumulate) {
      accumulate(accumulate);
    }
  }

  private static String pattern(Pattern pattern, boolean strict) {
    return pattern.slot().variable()
        + " : "
        + pattern.slot().factType().name()
        + "( "
        + new ConstraintText(pattern.slot()).list(pattern.constraints(), strict)
        + " )";
  }

  private void accumulate(Accumulate accumulate) {
    Pattern pattern = accumulate.pattern();
    ConstraintText own = new ConstraintText(pattern.slot());
    boolean possible = accumulate.decides() == Accumulate.Decides.POSSIBLE_FACTS;
    String constraints = own.list(pattern.constraints(), !possible);
    String functions =
        accumulate.functions().stream()
            .map(function -> function(function, pattern))
            .collect(Collectors.joining(", "));
    line(
        "  accumulate( %s : %s( %s ); %s )"
            .formatted(
                pattern.slot().variable(),
                pattern.slot().factType().name(),
                withArguments(constraints, accumulate),
                functions));
    accumulate.functions().stream()
        .filter(EngineText::mayHaveNoResult)
        .forEach(function -> line("  eval( " + function.slot().variable() + " != null )"));
    ConstraintText results = new ConstraintText(null);
    for (Constraint constraint : accumulate.constraints()) {
      line("  eval( " + results.form(constraint.expression(), true) + " )");
    }
    if (accumulate.decides() == Accumulate.Decides.ALL_FACTS) {
      uncertain(pattern, accumulate);
    }
  }

  /** Counts take the fact itself; other functions take a component that must be stated. */
  private static String withArguments(String constraints, Accumulate accumulate) {
    List<String> parts = new ArrayList<>();
    if (!constraints.isEmpty()) {
      parts.add(constraints);
    }
    JavaText java = new JavaText(accumulate.pattern().slot());
    for (Function function : accumulate.functions()) {
      if (function.kind() != Function.Kind.COUNT) {
        String argument = java.value(function.argument());
        if (!Reads.nullable(function.argument()).isEmpty()) {
          parts.add(argument + " != null");
        }
        parts.add(argumentName(function) + " : " + argument);
      }
    }
    return String.join(", ", parts);
  }

  private static String argumentName(Function function) {
    return function.slot().variable().replace("$r", "$a");
  }

  private static String function(Function function, Pattern pattern) {
    String argument =
        function.kind() == Function.Kind.COUNT ? pattern.slot().variable() : argumentName(function);
    return "%s : %s(%s)"
        .formatted(
            function.slot().variable(), function.kind().name().toLowerCase(Locale.ROOT), argument);
  }

  /** Of nothing there is no least: alone the engine sees to it, but not beside another function. */
  private static boolean mayHaveNoResult(Function function) {
    return function.kind() == Function.Kind.MIN || function.kind() == Function.Kind.MAX;
  }

  /** Strict: nothing may be uncertain. */
  private void uncertain(Pattern pattern, Accumulate accumulate) {
    ConstraintText own = new ConstraintText(pattern.slot());
    JavaText java = new JavaText(pattern.slot());
    String stated =
        accumulate.functions().stream()
            .filter(function -> function.kind() != Function.Kind.COUNT)
            .flatMap(function -> Reads.nullable(function.argument()).stream())
            .map(read -> " && " + java.read(read) + " != null")
            .collect(Collectors.joining());
    boolean certain =
        stated.isEmpty()
            && pattern.constraints().stream()
                .allMatch(constraint -> Reads.nullable(constraint.expression()).isEmpty());
    if (!certain) {
      line(
          "  not( %s : %s( %s, !(%s%s) ) )"
              .formatted(
                  uncertainName(pattern.slot()),
                  pattern.slot().factType().name(),
                  own.all(pattern.constraints(), false),
                  own.all(pattern.constraints(), true),
                  stated));
    }
  }

  /** Without a name the engine counts up one of its own, for as long as the process lives. */
  private static String uncertainName(Slot slot) {
    return "$u" + slot.index();
  }
}
