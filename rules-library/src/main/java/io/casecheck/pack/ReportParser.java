package io.casecheck.pack;

import io.casecheck.pack.ReportCall.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the one call of a rule's {@code then}. */
final class ReportParser {
  private final TokenStream tokens;
  private final Map<String, Expression> bindings;

  ReportParser(TokenStream tokens, Map<String, Expression> bindings) {
    this.tokens = tokens;
    this.bindings = bindings;
  }

  ReportCall read() {
    Token start = tokens.peek();
    if (!start.is("findings")) {
      throw tokens.fail(
          Check.REFUSED_CONSEQUENCE,
          start,
          "`then` holds one call such as findings.violated(drools, $line, \"units\"); and nothing"
              + " else.");
    }
    tokens.next();
    tokens.expect(".", "after `findings`");
    Token word = tokens.expect(Token.Kind.NAME, "what is reported");
    Verb verb = verb(word);
    tokens.expect("(", "after " + word.text());
    tokens.expect("drools", "as the first argument");
    List<Slot> facts = new ArrayList<>();
    List<String> components = new ArrayList<>();
    while (tokens.accept(",")) {
      if (tokens.peek().isBinding()) {
        facts.add(fact());
      } else {
        components.add(component(verb, facts));
      }
    }
    tokens.expect(")", "to close the call");
    tokens.expect(";", "after the call");
    return call(verb, word, facts, components);
  }

  private Verb verb(Token word) {
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.word().equals(word.text()))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> words = Arrays.stream(Verb.values()).map(Verb::word).toList();
              return tokens.fail(
                  word,
                  Check.REFUSED_CONSEQUENCE,
                  "findings has no %s; it has %s.".formatted(word.text(), String.join(", ", words)),
                  Spelling.nearest(word.text(), words));
            });
  }

  private Slot fact() {
    Token name = tokens.next();
    if (bindings.get(name.text().substring(1)) instanceof Expression.Fact fact) {
      return fact.slot();
    }
    throw tokens.fail(
        name,
        Check.UNKNOWN_BINDING,
        name.text() + " is not bound to a fact above.",
        Spelling.nearest(name.text().substring(1), bindings.keySet()));
  }

  private String component(Verb verb, List<Slot> facts) {
    Token name = tokens.expect(Token.Kind.TEXT, "a component in quotes");
    if (verb == Verb.ABSENT) {
      return name.text();
    }
    if (facts.isEmpty()) {
      throw tokens.fail(
          Check.REFUSED_CONSEQUENCE, name, "the reported fact comes before its components.");
    }
    FactType type = facts.get(0).factType();
    boolean known =
        Arrays.stream(type.java().getRecordComponents())
            .anyMatch(component -> component.getName().equals(name.text()));
    if (!known) {
      throw tokens.fail(
          name,
          Check.UNKNOWN_FIELD,
          type.name() + " has no component " + name.text() + ".",
          Spelling.nearest(name.text(), type.components().keySet()));
    }
    return name.text();
  }

  private ReportCall call(Verb verb, Token word, List<Slot> facts, List<String> components) {
    int wanted = verb == Verb.ABSENT ? 0 : verb == Verb.LATE ? 2 : 1;
    if (facts.size() != wanted || (verb == Verb.ABSENT && components.size() != 1)) {
      throw tokens.fail(
          Check.REFUSED_CONSEQUENCE,
          word,
          switch (verb) {
            case ABSENT -> "absent takes one path in quotes.";
            case LATE -> "late takes the determination and the appeal.";
            default -> verb.word() + " takes one fact, then components in quotes.";
          });
    }
    @Nullable Slot fact = facts.isEmpty() ? null : facts.get(0);
    @Nullable Slot other = facts.size() < 2 ? null : facts.get(1);
    return new ReportCall(verb, fact, other, List.copyOf(components));
  }
}
