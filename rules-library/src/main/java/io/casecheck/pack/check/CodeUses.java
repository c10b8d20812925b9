package io.casecheck.pack.check;

import io.casecheck.model.TableRow;
import io.casecheck.pack.Scope;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Joins;
import io.casecheck.pack.tree.Method;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every code that a pack names: in conditions, in tables that conditions look codes up in, and in
 * scopes.
 */
final class CodeUses {
  private static final Map<String, CodeSystem> COMPONENTS =
      Map.of(
          "ClaimLine.code", CodeSystem.HCPCS,
          "RequestedService.code", CodeSystem.HCPCS,
          "PriorGeneTherapy.code", CodeSystem.HCPCS,
          "Diagnosis.code", CodeSystem.ICD_10_CM);

  private static final Map<String, CodeSystem> PATHS =
      COMPONENTS.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(entry -> path(entry.getKey()), Map.Entry::getValue));

  private final PackDraft draft;
  private final Set<CodeUse> uses = new LinkedHashSet<>();
  private final Map<String, CodeSystem> tables = new HashMap<>();

  private CodeUses(PackDraft draft) {
    this.draft = draft;
  }

  static Set<CodeUse> of(PackDraft draft) {
    CodeUses uses = new CodeUses(draft);
    Stream.concat(draft.beneath().rules().stream(), draft.rules().stream())
        .forEach(rule -> uses.patterns(rule).forEach(uses::table));
    for (Rule rule : draft.rules()) {
      for (Branch branch : rule.branches()) {
        branch.conditions().stream()
            .flatMap(CodeUses::patterns)
            .flatMap(pattern -> pattern.constraints().stream())
            .forEach(constraint -> uses.add(rule, branch, constraint, constraint.expression()));
      }
    }
    draft.tables().forEach((scope, rows) -> rows.forEach(row -> uses.addRow(scope, row)));
    draft.scopes().values().forEach(uses::addScope);
    return uses.uses;
  }

  /** The code set of what stands at a path of a case, without numbers; null if it is none. */
  static @Nullable CodeSystem systemAt(String path) {
    return PATHS.get(path);
  }

  private static String path(String component) {
    String type = component.substring(0, component.indexOf('.'));
    return Objects.requireNonNull(FactType.named(type), type).listPath()
        + component.substring(type.length());
  }

  private Stream<Pattern> patterns(Rule rule) {
    return rule.branches().stream()
        .flatMap(branch -> branch.conditions().stream())
        .flatMap(CodeUses::patterns);
  }

  private static Stream<Pattern> patterns(Condition condition) {
    if (condition instanceof Quantified quantified) {
      return quantified.patterns().stream();
    }
    return Stream.of(
        condition instanceof Accumulate accumulate ? accumulate.pattern() : (Pattern) condition);
  }

  private static @Nullable CodeSystem system(Expression expression) {
    return expression instanceof Read read
        ? COMPONENTS.get(read.slot().factType().name() + "." + read.component().name())
        : null;
  }

  private void add(Rule rule, Branch branch, Constraint constraint, Expression expression) {
    if (expression instanceof Comparison comparison
        && comparison.right() instanceof Literal literal) {
      add(rule, branch, constraint, comparison.left(), literal, false);
    } else if (expression instanceof In in) {
      in.options().forEach(option -> add(rule, branch, constraint, in.value(), option, false));
    } else if (expression instanceof Expression.Call call
        && call.method() == Method.TEXT_STARTS
        && call.arguments().get(0) instanceof Literal literal) {
      add(rule, branch, constraint, call.target(), literal, true);
    } else {
      Reads.parts(expression).forEach(part -> add(rule, branch, constraint, part));
    }
  }

  private void add(
      Rule rule,
      Branch branch,
      Constraint constraint,
      Expression value,
      Literal literal,
      boolean beginning) {
    CodeSystem system = system(value);
    if (system != null && literal.value() instanceof String code) {
      ReportCall report = branch.report();
      boolean atFault =
          value instanceof Read read
              && read.slot().equals(report.fact())
              && report.components().contains(read.component().name());
      RuleMetadata metadata = rule.metadata();
      uses.add(
          new CodeUse(
              system,
              code,
              beginning,
              rule.file(),
              place(constraint, code),
              rule.name(),
              metadata.effective(),
              metadata.expires(),
              atFault));
    }
  }

  /** Where a text stands in a constraint, which can go over several lines. */
  private static Span place(Constraint constraint, String code) {
    String text = constraint.text();
    int at = Math.max(0, text.indexOf('"' + code + '"'));
    int line =
        constraint.line() + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int newLine = text.lastIndexOf('\n', at);
    int column = newLine < 0 ? constraint.column() + at : at - newLine;
    return new Span(line, column, line, column + code.length() + 2);
  }

  /** A table whose key is compared with a code holds codes. */
  private void table(Pattern pattern) {
    if (pattern.slot().factType().java() != TableRow.class) {
      return;
    }
    List<Comparison> equalities = Joins.equalities(pattern);
    Optional<CodeSystem> system =
        equalities.stream()
            .filter(equality -> isRead(equality.left(), "key"))
            .flatMap(equality -> Stream.ofNullable(system(equality.right())))
            .findFirst();
    equalities.stream()
        .filter(equality -> isRead(equality.left(), "table"))
        .forEach(
            equality -> {
              if (system.isPresent() && equality.right() instanceof Literal name) {
                tables.put(name.value().toString(), system.get());
              }
            });
  }

  private static boolean isRead(Expression expression, String component) {
    return expression instanceof Read read && read.component().name().equals(component);
  }

  private void addRow(String scope, TableRow row) {
    CodeSystem system = tables.get(row.table());
    if (system != null) {
      String file = scope + "/" + row.table() + ".csv";
      Span place = place(file, "(?m)^" + java.util.regex.Pattern.quote(row.key()) + "(?=,)");
      uses.add(
          new CodeUse(
              system, row.key(), false, file, place, "", row.effective(), row.expires(), false));
    }
  }

  private void addScope(Scope scope) {
    String file = scope.path() + "/scope.yaml";
    for (String code : scope.codes()) {
      Span place = place(file, "\\b" + java.util.regex.Pattern.quote(code) + "\\b");
      uses.add(new CodeUse(CodeSystem.HCPCS, code, false, file, place, "", null, null, false));
    }
  }

  /** Where something first stands in a file. */
  private Span place(String file, String pattern) {
    String text = draft.texts().getOrDefault(file, "");
    java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      return Span.WHOLE_FILE;
    }
    int line = 1 + (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
    int column = matcher.start() - text.lastIndexOf('\n', matcher.start() - 1);
    return new Span(line, column, line, column + matcher.end() - matcher.start());
  }
}
