package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the one call of a rule's {@code then}. */
final class ReportParser {
  private final TokenStream tokens;
  private final Map<String, Expression> bindings;
  private final List<Slot> facts = new ArrayList<>();
  private final List<String> components = new ArrayList<>();

  /** Whether an argument was wrong, so that nothing is said about their number. */
  private boolean wrong;

  ReportParser(TokenStream tokens, Map<String, Expression> bindings) {
    this.tokens = tokens;
    this.bindings = bindings;
  }

  /** The call, or null if it is wrong; the problems say why. */
  @Nullable ReportCall read() {
    Token start = tokens.peek();
    if (!start.is("findings")) {
      boolean near = !Spelling.nearest(start.text(), List.of("findings")).isEmpty();
      if (!near || !tokens.peek(1).is(".")) {
        throw tokens.fail(
            Check.REFUSED_CONSEQUENCE,
            start,
            "`then` holds one call such as findings.violated(drools, $line, \"units\"); and nothing"
                + " else.");
      }
      tokens.replace(Check.REFUSED_CONSEQUENCE, start, "rules report to `findings`.", "findings");
    }
    tokens.next();
    tokens.expect(".", "after `findings`");
    Token word = tokens.expect(Token.Kind.NAME, "what is reported");
    Verb verb = verb(word);
    tokens.need("(", "after " + word.text());
    sink();
    while (tokens.accept(",")) {
      argument(verb);
    }
    tokens.need(")", "to close the call");
    tokens.need(";", "after the call");
    return verb == null || wrong ? null : call(verb, word);
  }

  private @Nullable Verb verb(Token word) {
    for (Verb verb : Verb.values()) {
      if (verb.word().equals(word.text())) {
        return verb;
      }
    }
    List<String> words = Arrays.stream(Verb.values()).map(Verb::word).toList();
    tokens.report(
        Check.REFUSED_CONSEQUENCE,
        word,
        "findings has no %s; it has %s.".formatted(word.text(), String.join(", ", words)),
        Spelling.nearest(word.text(), words));
    return null;
  }

  /** The first argument, which ties the call to the rule. */
  private void sink() {
    if (tokens.accept("drools")) {
      return;
    }
    Token next = tokens.peek();
    Span place = next.span().start();
    boolean more = !next.is(")");
    tokens.mistake(
        "Expected `drools` as the first argument, found %s.".formatted(next.shown()),
        next.span(),
        "`drools`",
        place.edit(tokens.file(), more ? "drools, " : "drools"));
    if (more) {
      argument(null);
    }
  }

  private void argument(@Nullable Verb verb) {
    Token next = tokens.peek();
    if (next.kind() == Token.Kind.TEXT) {
      component(verb, tokens.next());
    } else if (next.isBinding()) {
      fact(tokens.next());
    } else if (next.kind() == Token.Kind.NAME) {
      tokens.next();
      wrong = true;
      boolean bound = bindings.containsKey(next.text());
      tokens.replace(
          bound ? Check.UNKNOWN_BINDING : Check.SYNTAX,
          next,
          bound
              ? "a name that is bound begins with `$`."
              : "the name of a component stands in quotes.",
          bound ? "$" + next.text() : "\"" + next.text() + "\"");
    } else {
      throw tokens.fail("expected a component in quotes, found " + next.shown() + ".", "");
    }
  }

  private void fact(Token name) {
    Expression bound = bindings.get(name.text().substring(1));
    if (bound instanceof Expression.Fact fact) {
      facts.add(fact.slot());
      return;
    }
    wrong = true;
    if (bound == null || !bound.type().isUnknown()) {
      String near = Spelling.nearest(name.text().substring(1), bindings.keySet());
      tokens.report(
          Check.UNKNOWN_BINDING,
          name,
          name.text() + " is not bound to a fact above.",
          near.isEmpty() ? "" : "$" + near);
    }
  }

  private void component(@Nullable Verb verb, Token name) {
    components.add(name.text());
    if (verb == Verb.ABSENT || wrong) {
      return;
    }
    if (facts.isEmpty()) {
      wrong = true;
      tokens.report(
          Check.REFUSED_CONSEQUENCE, name, "the reported fact comes before its components.", "");
      return;
    }
    FactType type = facts.get(0).factType();
    boolean known =
        Arrays.stream(type.java().getRecordComponents())
            .anyMatch(component -> component.getName().equals(name.text()));
    if (!known) {
      wrong = true;
      tokens.report(
          Check.UNKNOWN_FIELD,
          name,
          type.name() + " has no component " + name.text() + ".",
          Spelling.nearest(name.text(), type.components().keySet()));
    }
  }

  private @Nullable ReportCall call(Verb verb, Token word) {
    int wanted = verb == Verb.ABSENT ? 0 : verb == Verb.LATE ? 2 : 1;
    if (facts.size() != wanted || (verb == Verb.ABSENT && components.size() != 1)) {
      tokens.report(
          Check.REFUSED_CONSEQUENCE,
          word,
          switch (verb) {
            case ABSENT -> "absent takes one path in quotes.";
            case LATE -> "late takes the determination and the appeal.";
            default -> verb.word() + " takes one fact, then components in quotes.";
          },
          "");
      return null;
    }
    Slot fact = facts.isEmpty() ? null : facts.get(0);
    Slot other = facts.size() < 2 ? null : facts.get(1);
    return new ReportCall(verb, fact, other, List.copyOf(components));
  }
}
