package io.casecheck.pack;

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
    for (String name : in(metadata.message(), metadata.remedy())) {
      if (!known.contains(name)) {
        String near = Spelling.nearest(name, known);
        problems.add(
            Check.PLACEHOLDER,
            metadata.places().getOrDefault("message", Span.WHOLE_FILE),
            "The message names {%s}, which is no binding and no component of the reported fact."
                .formatted(name),
            near.isEmpty() ? "" : "{" + near + "}");
      }
    }
  }
}
