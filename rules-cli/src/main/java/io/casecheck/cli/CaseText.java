package io.casecheck.cli;

import io.casecheck.pack.Component;
import io.casecheck.pack.FactType;
import io.casecheck.pack.Type;
import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RuleDescription;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Three cases that show the form for one rule that no case was found to raise. */
final class CaseText {
  private static final Pattern FACT = Pattern.compile("\\$\\w+ : (\\w+)\\(([^()]*)\\)");
  private static final Pattern CONSTRAINT =
      Pattern.compile("(?:^|, *)\\s*(\\w+) (==|!=|<=|>=|<|>) (\"[^\"]*\"|[\\w.]+)(?=\\s*(?:,|$))");

  /** What is said where no case is found. */
  static final String NONE =
      "no case was found that raises the rule: begin from a case of a like rule instead.";

  private final RuleDescription rule;
  private final CaseHead head;
  private final FactType fact;
  private final Map<String, String> values = new LinkedHashMap<>();
  private String decisive = "";
  private String otherwise = "";

  CaseText(RuleDescription rule, PackDescription pack) {
    this.rule = rule;
    this.head = new CaseHead(rule, pack);
    Matcher first = FACT.matcher(rule.when());
    FactType found = first.find() ? FactType.named(first.group(1)) : null;
    if (found == null || found.listPath().isEmpty()) {
      throw new UsageException(NONE);
    }
    this.fact = found;
    read(first.group(2));
  }

  private void read(String constraints) {
    for (Component component : fact.components().values()) {
      if (!component.nullable() && component.sources().contains(component.name())) {
        stated(component.type()).ifPresent(value -> values.put(component.name(), value));
      }
    }
    for (MatchResult one : CONSTRAINT.matcher(constraints).results().toList()) {
      Component component = fact.components().get(one.group(1));
      if (component != null && component.sources().contains(component.name())) {
        values.put(one.group(1), holding(one.group(2), one.group(3)));
        decisive = one.group(1);
        otherwise = failing(one.group(2), one.group(3));
      }
    }
    if (fact.components().containsKey("serviceDate")) {
      values.putIfAbsent("serviceDate", rule.effective().toString());
    }
  }

  /** A value for a component that every such fact states. */
  private static Optional<String> stated(Type type) {
    Object[] constants = type.java().getEnumConstants();
    if (constants != null && type.kind() == Type.Kind.CONSTANT) {
      return Optional.of(constants[0].toString());
    }
    return type.kind() == Type.Kind.NUMBER ? Optional.of("1") : Optional.empty();
  }

  private static String holding(String operator, String literal) {
    return switch (operator) {
      case "!=" -> other(literal);
      case "<" -> moved(literal, -1);
      case ">" -> moved(literal, 1);
      default -> plain(literal);
    };
  }

  private static String failing(String operator, String literal) {
    return switch (operator) {
      case "==" -> other(literal);
      case "<=" -> moved(literal, 1);
      case ">=" -> moved(literal, -1);
      default -> plain(literal);
    };
  }

  private static String other(String literal) {
    if (literal.equals("true") || literal.equals("false")) {
      return String.valueOf(literal.equals("false"));
    }
    return literal.matches("[0-9.]+") ? moved(literal, 1) : "<another value>";
  }

  private static String moved(String literal, int by) {
    return literal.matches("[0-9]+(\\.[0-9]+)?")
        ? new BigDecimal(literal).add(BigDecimal.valueOf(by)).toPlainString()
        : "<another value>";
  }

  private static String plain(String literal) {
    return literal.replaceFirst("^[A-Z]\\w*\\.", "");
  }

  /** Whether its first case is answered by the rule; blanks stand for texts. */
  boolean raises(Evaluator evaluator, Path folder) {
    return SketchedCases.read(folder, text(), rule.id() + " raised").stream()
        .flatMap(input -> evaluator.evaluate(input).findings().stream())
        .anyMatch(finding -> finding.ruleId().equals(rule.id()));
  }

  String text() {
    String at = path() + (decisive.isEmpty() ? "" : "." + decisive);
    String name = rule.id();
    String raised = "{ rule: %s, outcome: VIOLATED, at: \"%s\" }".formatted(rule.id(), at);
    String unknown =
        "{ rule: %s, outcome: UNKNOWN, at: \"%s\", missing: \"%s\" }".formatted(rule.id(), at, at);
    StringBuilder text = new StringBuilder();
    text.append(
        """
        name: %s raised
        why: <what the source says, and how this case breaks it>
        case:
        %s%s
        expect:
          - %s
        """
            .formatted(name, head.text(), section(values, "  "), raised));
    if (!decisive.isEmpty()) {
      Map<String, String> near = new LinkedHashMap<>();
      near.put("number", values.getOrDefault("number", "1"));
      near.put(decisive, otherwise);
      if (fact.list() == null) {
        near.remove("number");
      }
      text.append(
          """
          ---
          name: %s near miss
          why: <the nearest case that the source allows>
          from: %s raised
          case:
          %s
          gone:
            - { rule: %s, outcome: VIOLATED, at: "%s" }
          ---
          name: %s input left out
          why: %s is not stated, and it decides
          from: %s raised
          without: [ "%s" ]
          gone:
            - { rule: %s, outcome: VIOLATED, at: "%s" }
          expect:
            - %s
          """
              .formatted(
                  name,
                  name,
                  section(near, "  "),
                  rule.id(),
                  at,
                  name,
                  decisive,
                  name,
                  at,
                  rule.id(),
                  at,
                  unknown));
    }
    return text.toString();
  }

  private String path() {
    return fact.list() == null
        ? fact.listPath()
        : fact.listPath() + "[number=" + values.getOrDefault("number", "1") + "]";
  }

  /** The fact in its place of the case. */
  private String section(Map<String, String> components, String indent) {
    String fields =
        components.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", ", "{ ", " }"));
    String[] steps = fact.listPath().split("\\.", -1);
    StringBuilder text = new StringBuilder();
    String deeper = indent;
    for (int i = 0; i < steps.length; i++) {
      boolean last = i == steps.length - 1;
      text.append(deeper).append(steps[i]).append(':');
      if (steps[i].equals("claim") && !last && !components.containsKey("form")) {
        text.append('\n').append(deeper).append("  form: PROFESSIONAL");
      }
      if (!last) {
        text.append('\n');
        deeper += "  ";
      } else if (fact.list() == null) {
        text.append(' ').append(fields);
      } else {
        text.append('\n').append(deeper).append("  - ").append(fields);
      }
    }
    return text.toString();
  }
}
