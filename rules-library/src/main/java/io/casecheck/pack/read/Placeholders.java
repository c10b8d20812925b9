package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Span;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in braces in a message: bindings, components of the reported fact, and due dates. */
public final class Placeholders {
  static final Set<String> DATES = Set.of("dueBy", "safeBy");
  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  private Placeholders() {}

  /** The names that the texts use, in order. */
  public static Set<String> in(String... texts) {
    Set<String> names = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher matcher = NAME.matcher(text);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  static void check(
      RuleMetadata metadata,
      ReportCall report,
      Map<String, Expression> bindings,
      ProblemList problems) {
    Set<String> known = new TreeSet<>(bindings.keySet());
    if (report.fact() != null) {
      known.addAll(report.fact().factType().components().keySet());
    }
    if (metadata.clock() != null) {
      known.addAll(DATES);
    }
    check("message", metadata.message(), metadata, known, problems);
    check("remedy", metadata.remedy(), metadata, known, problems);
  }

  private static void check(
      String part, String text, RuleMetadata metadata, Set<String> known, ProblemList problems) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!known.contains(name)) {
        report(part, name, place(part, text, matcher, metadata), known, problems);
      }
    }
  }

  private static void report(
      String part, String name, Span place, Set<String> known, ProblemList problems) {
    if (DATES.contains(name)) {
      problems.add(
          Check.PLACEHOLDER,
          place,
          "The %s names {%s}, a day of a clock, and the rule has no @clock.".formatted(part, name),
          "@clock(\"...\")");
      return;
    }
    String message =
        "The %s names {%s}, which is no binding and no component of the reported fact."
            .formatted(part, name);
    String bare = name.startsWith("$") ? name.substring(1) : name.strip();
    String near = Spelling.nearest(bare, known);
    if (known.contains(bare)) {
      problems.replace(Check.PLACEHOLDER, place, message, "{" + bare + "}");
    } else {
      problems.add(Check.PLACEHOLDER, place, message, near.isEmpty() ? "" : "{" + near + "}");
    }
  }

  /** Where the braces stand; a quote and a backslash before them take two characters. */
  private static Span place(String part, String text, Matcher matcher, RuleMetadata metadata) {
    Span whole = metadata.places().getOrDefault(part, Span.WHOLE_FILE);
    String before = text.substring(0, matcher.start());
    long escaped = before.chars().filter(c -> c == '"' || c == '\\' || c == '\n').count();
    int column = whole.column() + 1 + before.length() + (int) escaped;
    return new Span(whole.line(), column, whole.line(), column + matcher.end() - matcher.start());
  }
}
