package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.read.TokenStream.SyntaxFailure;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule after the other, each part of a rule even where the part before it is wrong. */
final class RuleParser {
  private static final int MOST_ALTERNATIVES = 32;

  private final String scope;
  private final String source;
  private final TokenStream tokens;
  private final Imports imports;
  private final ProblemList problems;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean any;

  RuleParser(
      String scope, String source, TokenStream tokens, Imports imports, ProblemList problems) {
    this.scope = scope;
    this.source = source;
    this.tokens = tokens;
    this.imports = imports;
    this.problems = problems;
  }

  /** The rules whose metadata could be read; those with a mistake elsewhere have no branch. */
  List<Rule> rules() {
    return rules;
  }

  /** Whether a rule began, readable or not. */
  boolean any() {
    return any;
  }

  /** Reads the rule that begins here. */
  void read() {
    any = true;
    Token start = tokens.next();
    Span nameAt = tokens.peek().span();
    String name = name();
    problems.inRule(name);
    if (!names.add(name)) {
      problems.add(Check.DUPLICATE_NAME, nameAt, "Another rule of this file has this name.", "");
    }
    int before = problems.fatal();
    RuleMetadata metadata = new MetadataParser(tokens, source, problems, nameAt).read();
    when();
    int from = tokens.previous().end();
    Body body = body(metadata);
    if (metadata != null) {
      String text = source.substring(from, Math.max(from, body.then())).strip();
      boolean good = problems.fatal() == before;
      rules.add(
          new Rule(
              scope,
              problems.file(),
              start.line(),
              name,
              nameAt,
              metadata,
              good ? body.branches() : List.of(),
              text));
    }
    problems.inRule("");
  }

  private String name() {
    Token first = tokens.peek();
    if (first.kind() == Token.Kind.TEXT) {
      return tokens.next().text();
    }
    while (!tokens.atEnd() && !tokens.atLineStart() && !tokens.peek().is("@")) {
      tokens.next();
    }
    Token last = tokens.previous();
    if (last.start() < first.start()) {
      throw tokens.fail("expected the rule's name in quotes, found " + first.shown() + ".", "");
    }
    String raw = source.substring(first.start(), last.end());
    Span place = first.span().to(last.span());
    String fix = "\"" + raw + "\"";
    tokens.report(
        Check.SYNTAX,
        place,
        "the name of a rule stands in quotes.",
        fix,
        place.edit(problems.file(), fix));
    return raw;
  }

  private void when() {
    if (tokens.peek().isWord("if")) {
      tokens.replace(tokens.next(), "the conditions of a rule begin with `when`.", "when");
    } else if (!tokens.acceptWord("when")) {
      missing("when", "after the metadata of the rule");
    }
  }

  /** A word that stands on a line of its own and is not there. */
  private void missing(String word, String where) {
    Span place = tokens.previous().span().end();
    tokens.mistake(
        "Expected `%s` %s, found %s.".formatted(word, where, tokens.peek().shown()),
        place,
        "`" + word + "`",
        place.edit(problems.file(), "\n" + word));
  }

  /** What follows the metadata: the branches, and the offset of {@code then}. */
  private record Body(List<Branch> branches, int then) {}

  private Body body(@Nullable RuleMetadata metadata) {
    int start = tokens.position();
    List<Branch> branches = new ArrayList<>();
    int then = tokens.peek().start();
    for (Choices choices = new Choices(List.of()); choices != null; choices = choices.following()) {
      tokens.goTo(start);
      ConditionParser conditions =
          new ConditionParser(new ParserInput(tokens, imports, source), choices);
      conditions.read();
      then = tokens.peek().start();
      ReportCall report = consequence(conditions);
      if (report != null) {
        branches.add(
            new Branch(conditions.conditions(), report, conditions.slots(), conditions.bindings()));
        if (metadata != null) {
          Placeholders.check(metadata, report, conditions.bindings(), problems);
        }
      }
      if (branches.size() > MOST_ALTERNATIVES) {
        tokens.report(
            Check.TOO_MANY_ALTERNATIVES,
            conditions.start(),
            "the rule has over 32 alternatives.",
            "");
        break;
      }
    }
    return new Body(List.copyOf(branches), then);
  }

  private @Nullable ReportCall consequence(ConditionParser conditions) {
    if (!tokens.acceptWord("then")) {
      missing("then", "after the conditions");
    }
    if (isNextRule()) {
      missing("end", "after the call of `then`");
      return null;
    }
    ReportCall report = null;
    try {
      report = new ReportParser(tokens, conditions.bindings()).read();
    } catch (SyntaxFailure failure) {
      skipToEnd();
    }
    if (!tokens.peek().isWord("end") && !isNextRule()) {
      tokens.report(
          Check.REFUSED_CONSEQUENCE,
          tokens.peek(),
          "`then` holds one call such as findings.violated(drools, $line, \"units\"); and nothing"
              + " else.",
          "");
      skipToEnd();
    }
    if (!tokens.acceptWord("end")) {
      missing("end", "after the call of `then`");
    }
    return report;
  }

  private void skipToEnd() {
    while (!tokens.peek().isWord("end") && !isNextRule()) {
      tokens.next();
    }
  }

  private boolean isNextRule() {
    return tokens.atEnd()
        || (tokens.atLineStart()
            && tokens.peek().is("rule")
            && tokens.peek(1).kind() != Token.Kind.SYMBOL);
  }
}
