package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Span;
import io.casecheck.pack.tree.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The types of the case model that a rule file imports. */
final class Imports {
  private static final String MODEL = "io.casecheck.model.";
  private static final String DATE = "java.time.LocalDate";
  private static final Map<String, Type> ENUMERATIONS = enumerations();

  /** Where each type is imported; a type that could not be read has its name all the same. */
  private final Map<String, Span> imported = new LinkedHashMap<>();

  private final Set<String> reported = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /** The end of the line after which an import can be added. */
  private Span last = new Span(1, 1, 1, 1);

  private static Collection<String> allowed() {
    Set<String> names = new TreeSet<>(ENUMERATIONS.keySet());
    names.addAll(FactType.names());
    return names;
  }

  /** An import may follow here. */
  void after(Span place) {
    last = place.end();
  }

  /**
   * An import statement.
   *
   * @param place its name
   * @param statement all of it
   */
  void add(Span place, Span statement, String name, ProblemList problems) {
    after(statement);
    String simple = name.substring(name.lastIndexOf('.') + 1);
    boolean known =
        name.equals(DATE) || (allowed().contains(simple) && name.equals(MODEL + simple));
    if (known && imported.containsKey(simple)) {
      problems.add(
          Check.UNUSED_IMPORT,
          place,
          simple + " is imported twice.",
          "remove this line",
          line(statement).edit(problems.file(), ""));
      return;
    }
    imported.put(simple, known ? statement : Span.WHOLE_FILE);
    if (known) {
      return;
    }
    String message = name + " cannot be imported: rules use the types of the case model only.";
    if (allowed().contains(simple)) {
      problems.replace(Check.IMPORT, place, message, MODEL + simple);
      return;
    }
    String near = Spelling.nearest(simple, allowed());
    if (!near.isEmpty()) {
      imported.put(near, Span.WHOLE_FILE);
    }
    problems.add(Check.IMPORT, place, message, near.isEmpty() ? "" : MODEL + near);
  }

  /** Reports what is imported and stands nowhere else. */
  void reportUnused(List<Token> tokens, ProblemList problems) {
    imported.forEach(
        (name, place) -> {
          boolean stands =
              tokens.stream().anyMatch(token -> token.is(name) && token.line() > place.endLine());
          if (!stands && !used.contains(name) && place.line() > 0) {
            problems.add(
                Check.UNUSED_IMPORT,
                place,
                name + " is imported and not used.",
                "remove this line",
                line(place).edit(problems.file(), ""));
          }
        });
  }

  private static Span line(Span statement) {
    return new Span(statement.line(), 1, statement.endLine() + 1, 1);
  }

  /** The type of facts of that name, or null if there is none, which is reported. */
  @Nullable FactType factType(Token name, TokenStream tokens) {
    FactType type = FactType.named(name.text());
    FactType meant = type == null ? atPath(name, tokens) : null;
    if (meant != null) {
      return meant;
    }
    if (type == null) {
      String near = Spelling.nearest(name.text(), FactType.names());
      reportUnknown(
          name,
          near,
          tokens,
          "%s is no type of fact; there are %s."
              .formatted(name.text(), String.join(", ", FactType.names())));
      used.add(near);
      return FactType.named(near);
    }
    requireImport(name, tokens);
    return type;
  }

  /** The type that lies at a path of a case, such as {@code claim.lines}, which is reported. */
  private @Nullable FactType atPath(Token first, TokenStream tokens) {
    int start = tokens.position();
    StringBuilder path = new StringBuilder(first.text());
    while (tokens.peek().is(".") && tokens.peek(1).kind() == Token.Kind.NAME) {
      tokens.next();
      path.append('.').append(tokens.next().text());
    }
    for (FactType type : FactType.values()) {
      if (!type.listPath().isEmpty() && type.listPath().contentEquals(path)) {
        Span place = first.span().to(tokens.previous().span());
        tokens.report(
            Check.UNKNOWN_TYPE,
            place,
            "`%s` is a path of a case; a pattern names the type of a fact.".formatted(path),
            type.name(),
            place.edit(tokens.file(), type.name()));
        used.add(type.name());
        return type;
      }
    }
    tokens.goTo(start);
    return null;
  }

  /** The enumeration of that name, or null if there is none, which is reported. */
  @Nullable Type enumeration(Token name, TokenStream tokens) {
    Type type = ENUMERATIONS.get(name.text());
    if (type == null) {
      String near = Spelling.nearest(name.text(), ENUMERATIONS.keySet());
      reportUnknown(name, near, tokens, name.text() + " is no enumeration of the case model.");
      used.add(near);
      return ENUMERATIONS.get(near);
    }
    requireImport(name, tokens);
    return type;
  }

  private static void reportUnknown(Token name, String near, TokenStream tokens, String message) {
    if (near.equalsIgnoreCase(name.text())) {
      tokens.replace(Check.UNKNOWN_TYPE, name, message, near);
    } else {
      tokens.report(Check.UNKNOWN_TYPE, name, message, near);
    }
  }

  private void requireImport(Token name, TokenStream tokens) {
    if (!imported.containsKey(name.text()) && reported.add(name.text())) {
      String line = "import " + MODEL + name.text();
      tokens.report(
          Check.IMPORT,
          name.span(),
          name.text() + " is not imported.",
          line,
          last.edit(tokens.file(), "\n" + line));
    }
  }

  /** Enumerations that some fact reads, and those of their lists. */
  private static Map<String, Type> enumerations() {
    Map<String, Type> types = new LinkedHashMap<>();
    for (FactType fact : FactType.values()) {
      for (Component component : fact.components().values()) {
        Type type =
            component.type().is(Type.Kind.LIST)
                ? Type.of(component.type().java())
                : component.type();
        if (type.is(Type.Kind.CONSTANT)) {
          types.put(type.name(), type);
        }
      }
    }
    return types;
  }
}
