package io.casecheck.pack;

import io.casecheck.finding.Category;
import io.casecheck.finding.Severity;
import io.casecheck.time.Clock;
import io.casecheck.time.ClockSyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands between a rule's name and {@code when}. */
final class MetadataParser {
  private static final List<String> ORDER =
      List.of(
          "id",
          "title",
          "category",
          "severity",
          "effective",
          "expires",
          "controls",
          "source",
          "criteria",
          "clock",
          "message",
          "remedy",
          "reading",
          "replaces",
          "waivable");
  private static final List<String> OPTIONAL =
      List.of("expires", "criteria", "clock", "reading", "replaces", "waivable");
  private static final Pattern ID = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{3}");

  private final TokenStream tokens;
  private final ProblemList problems;
  private final Token ruleName;
  private final Map<String, Token> values = new LinkedHashMap<>();

  MetadataParser(TokenStream tokens, ProblemList problems, Token ruleName) {
    this.tokens = tokens;
    this.problems = problems;
    this.ruleName = ruleName;
  }

  /** The metadata, or null if it is not whole; the problems say what is missing. */
  @Nullable RuleMetadata read() {
    int before = problems.size();
    int last = -1;
    while (!tokens.peek().is("when") && !tokens.atEnd()) {
      last = Math.max(last, readOne(last));
    }
    for (String name : ORDER) {
      if (!values.containsKey(name) && !OPTIONAL.contains(name)) {
        problems.add(
            ruleName, Check.METADATA, "The rule has no @" + name + ".", "@" + name + "(\"...\")");
      }
    }
    return problems.size() == before ? metadata(before) : null;
  }

  private int readOne(int last) {
    Token start = tokens.peek();
    if (!tokens.accept("@")) {
      throw tokens.fail(
          Check.REFUSED_ATTRIBUTE,
          start,
          "here stands metadata such as @id(\"...\"), then `when`; "
              + start.shown()
              + " is not in the language of rules.");
    }
    Token name = tokens.expect(Token.Kind.NAME, "the name of a piece of metadata");
    tokens.expect("(", "after @" + name.text());
    if (tokens.peek().kind() != Token.Kind.TEXT) {
      throw tokens.fail(
          Check.UNQUOTED_METADATA,
          tokens.peek(),
          "the value of @" + name.text() + " must stand in quotes, one value only.");
    }
    Token value = tokens.next();
    tokens.expect(")", "after the value of @" + name.text());
    int place = ORDER.indexOf(name.text());
    if (place < 0) {
      String near = Spelling.nearest(name.text(), ORDER);
      problems.add(
          name,
          Check.METADATA,
          "There is no @%s; there are %s.".formatted(name.text(), String.join(", ", ORDER)),
          near.isEmpty() ? "" : "@" + near);
    } else if (values.put(name.text(), value) != null) {
      problems.add(name, Check.METADATA, "@" + name.text() + " stands twice.", "");
    } else if (place < last) {
      problems.add(
          name,
          Check.METADATA_ORDER,
          "@%s stands after @%s; the order is %s."
              .formatted(name.text(), ORDER.get(last), String.join(", ", ORDER)),
          "");
    }
    return place;
  }

  private @Nullable RuleMetadata metadata(int before) {
    if (!ID.matcher(text("id")).matches()) {
      problems.add(
          value("id"),
          Check.METADATA,
          "An id is capital letters and digits with hyphens and ends in three digits.",
          "HEMGENIX-CODING-003");
    }
    Category category = constant("category", Category.class);
    Severity severity = constant("severity", Severity.class);
    ControllingDate controls = constant("controls", ControllingDate.class);
    LocalDate effective = date("effective");
    LocalDate expires = date("expires");
    if (effective != null && expires != null && expires.isBefore(effective)) {
      problems.add(value("expires"), Check.WINDOW, "The window ends before it begins.", "");
    }
    Clock clock = clock();
    boolean waivable = waivable();
    if (problems.size() > before
        || category == null
        || severity == null
        || controls == null
        || effective == null) {
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
        text("message"),
        text("remedy"),
        optional("reading"),
        optional("replaces"),
        waivable,
        values.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().span())));
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
      problems.add(
          value.line(),
          value.column() + e.column(),
          Check.CLOCK,
          "The clock cannot be read here: found \"%s\", expected %s."
              .formatted(e.found(), String.join(" or ", e.expected())),
          nearest == null ? "" : nearest);
      return null;
    }
  }

  private boolean waivable() {
    Token value = values.get("waivable");
    if (value != null && !value.text().equals("no")) {
      problems.add(
          value,
          Check.METADATA,
          "@waivable says \"no\"; leave it out of a rule that may be waived.",
          "@waivable(\"no\")");
    }
    return value == null;
  }

  private Token value(String name) {
    return values.getOrDefault(name, ruleName);
  }

  private String text(String name) {
    return value(name).text();
  }

  private @Nullable String optional(String name) {
    Token value = values.get(name);
    return value == null ? null : value.text();
  }

  private <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names.contains(text(name))) {
      return Enum.valueOf(type, text(name));
    }
    problems.add(
        value(name),
        Check.METADATA,
        "@%s is one of %s.".formatted(name, String.join(", ", names)),
        Spelling.nearest(text(name), names));
    return null;
  }

  private @Nullable LocalDate date(String name) {
    Token value = values.get(name);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException e) {
      problems.add(
          value,
          Check.DATE,
          "@%s is a day such as 2025-01-31, and there must be such a day.".formatted(name),
          "");
      return null;
    }
  }
}
