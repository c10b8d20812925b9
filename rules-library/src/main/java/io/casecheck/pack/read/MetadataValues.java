package io.casecheck.pack.read;

import io.casecheck.finding.Category;
import io.casecheck.finding.Route;
import io.casecheck.finding.Severity;
import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Span;
import io.casecheck.time.Clock;
import io.casecheck.time.ClockSyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values of metadata. */
final class MetadataValues {
  private static final Pattern ID = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{3}");

  private static final List<String> TEXTS = List.of("id", "title", "source", "message", "remedy");

  private final Map<String, Token> values;
  private final ProblemList problems;

  MetadataValues(Map<String, Token> values, ProblemList problems) {
    this.values = values;
    this.problems = problems;
  }

  /** The metadata, or null if a value is missing or wrong. */
  @Nullable RuleMetadata metadata() {
    checkId();
    Category category = constant("category", Category.class);
    Severity severity = constant("severity", Severity.class);
    ControllingDate controls = constant("controls", ControllingDate.class);
    LocalDate effective = date("effective");
    LocalDate expires = date("expires");
    if (effective != null && expires != null && expires.isBefore(effective)) {
      problems.add(Check.WINDOW, place("expires"), "The window ends before it begins.", "");
    }
    Clock clock = clock();
    Token stated = values.get("route");
    Route route = stated == null ? null : new RouteParser(stated, problems).route();
    checkWaivable();
    if (category == null
        || severity == null
        || controls == null
        || effective == null
        || isUnread("expires", expires)
        || isUnread("clock", clock)
        || isUnread("route", route)
        || !values.keySet().containsAll(TEXTS)) {
      return null;
    }
    return new RuleMetadata(
        text("id"),
        text("title"),
        category,
        severity,
        effective,
        expires,
        controls,
        Arrays.stream(text("source").split(",")).map(String::strip).toList(),
        optional("criteria"),
        clock,
        route,
        text("message"),
        text("remedy"),
        optional("reading"),
        optional("replaces"),
        optional("waivable") == null,
        values.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().span())));
  }

  /** Stated, but wrong. */
  private boolean isUnread(String name, @Nullable Object value) {
    return values.containsKey(name) && value == null;
  }

  private void checkId() {
    if (values.containsKey("id") && !ID.matcher(text("id")).matches()) {
      String message = "An id is capital letters and digits with hyphens and ends in three digits.";
      String capital = text("id").toUpperCase(Locale.ROOT).replaceAll("[ _]", "-");
      if (ID.matcher(capital).matches()) {
        problems.replace(Check.METADATA, place("id"), message, "\"" + capital + "\"");
      } else {
        problems.add(Check.METADATA, place("id"), message, "such as HEMGENIX-CODING-003");
      }
    }
  }

  private @Nullable Clock clock() {
    Token value = values.get("clock");
    if (value == null) {
      return null;
    }
    try {
      return Clock.parse(value.text());
    } catch (ClockSyntaxException e) {
      String nearest = e.nearest();
      int column = value.column() + e.column();
      problems.add(
          Check.CLOCK,
          new Span(value.line(), column, value.line(), column),
          "The clock cannot be read here: %s, expected %s%s."
              .formatted(
                  e.found().isEmpty() ? "it ends" : "found \"" + e.found() + "\"",
                  String.join(" or ", e.expected()),
                  e.reason().isEmpty() ? "" : "; " + e.reason()),
          nearest == null ? "" : nearest);
      return null;
    }
  }

  private void checkWaivable() {
    Token value = values.get("waivable");
    if (value != null && !value.text().equals("no")) {
      problems.add(
          Check.METADATA,
          value.span(),
          "@waivable says \"no\"; leave it out of a rule that may be waived.",
          "@waivable(\"no\")");
    }
  }

  private Span place(String name) {
    Token value = values.get(name);
    return value == null ? Span.WHOLE_FILE : value.span();
  }

  private String text(String name) {
    String text = optional(name);
    return text == null ? "" : text;
  }

  private @Nullable String optional(String name) {
    Token value = values.get(name);
    return value == null ? null : value.text();
  }

  private <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    String text = optional(name);
    if (text == null) {
      return null;
    }
    if (names.contains(text)) {
      return Enum.valueOf(type, text);
    }
    String near = Spelling.nearest(text, names);
    String message = "@%s is one of %s.".formatted(name, String.join(", ", names));
    if (near.equalsIgnoreCase(text)) {
      problems.replace(Check.METADATA, place(name), message, "\"" + near + "\"");
    } else {
      problems.add(Check.METADATA, place(name), message, near);
    }
    return null;
  }

  private @Nullable LocalDate date(String name) {
    Token value = values.get(name);
    if (value == null) {
      return null;
    }
    WrittenDate date = WrittenDate.of(value.text());
    if (date.day() == null) {
      String message =
          "@%s is a day such as 2025-01-31, and there must be such a day.".formatted(name);
      if (date.isCertain()) {
        problems.replace(Check.DATE, value.span(), message, "\"" + date.meant() + "\"");
      } else {
        problems.add(Check.DATE, value.span(), message, date.meant());
      }
    }
    return date.day();
  }
}
