package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.read.TokenStream.SyntaxFailure;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Span;
import java.util.List;
import java.util.Set;

/** Reads a rule file: every rule that can be read, and every mistake. */
public final class RuleFileParser {
  public static final String GLOBAL = "io.casecheck.engine.Report";

  private static final String GLOBAL_LINE = "global " + GLOBAL + " findings";
  private static final Set<String> STATEMENTS = Set.of("package", "import", "global", "rule");

  private final String scope;
  private final ProblemList problems;
  private final List<Token> words;
  private final TokenStream tokens;
  private final Imports imports = new Imports();
  private final RuleParser rules;
  private boolean hasGlobal;

  private RuleFileParser(String scope, String source, ProblemList problems) {
    this.scope = scope;
    this.problems = problems;
    this.words = Lexer.tokens(source, problems);
    this.tokens = new TokenStream(words, problems);
    this.rules = new RuleParser(scope, source, tokens, imports, problems);
  }

  public static List<Rule> rules(String scope, String file, String source, ProblemList problems) {
    RuleFileParser parser = new RuleFileParser(scope, source, problems);
    parser.readFile();
    return parser.rules.rules();
  }

  public static String packageOf(String scope) {
    return scope.replace('/', '.').replace('-', '_');
  }

  private void readFile() {
    Span head = tokens.peek().span().start();
    try {
      head = readPackage();
    } catch (SyntaxFailure failure) {
      skipToStatement();
    }
    while (!tokens.atEnd()) {
      try {
        head = readStatement(head);
      } catch (SyntaxFailure failure) {
        skipToStatement();
      }
    }
    problems.inRule("");
    if (!hasGlobal && rules.any()) {
      problems.add(
          Check.GLOBAL,
          head.end(),
          "The file has no `global`, to which its rules report.",
          GLOBAL_LINE,
          head.end().edit(problems.file(), "\n\n" + GLOBAL_LINE));
    }
    if (problems.fatal() == 0) {
      imports.reportUnused(words, problems);
    }
    if (!rules.any() && problems.size() == 0) {
      problems.add(Check.NO_RULES, Span.WHOLE_FILE, "The file holds no rule.", "");
    }
  }

  /** Where an import or the global may follow. */
  private Span readPackage() {
    Token start = tokens.peek();
    String line = "package " + packageOf(scope);
    if (!tokens.acceptWord("package")) {
      Span place = start.span().start();
      problems.add(
          Check.PACKAGE,
          place,
          "A rule file begins with its package.",
          line,
          place.edit(problems.file(), line + "\n\n"));
      return place;
    }
    Token first = tokens.peek();
    String name = qualifiedName();
    Span place = first.span().to(tokens.previous().span());
    if (!name.equals(packageOf(scope))) {
      problems.add(
          Check.PACKAGE,
          place,
          "The package is %s, but the file lies in %s.".formatted(name, scope),
          line,
          place.edit(problems.file(), packageOf(scope)));
    }
    tokens.accept(";");
    imports.after(tokens.previous().span());
    return tokens.previous().span();
  }

  private Span readStatement(Span head) {
    Token start = tokens.peek();
    if (tokens.accept(";")) {
      return head;
    }
    if (tokens.acceptWord("import")) {
      readImport(start);
      return tokens.previous().span();
    }
    if (tokens.acceptWord("global")) {
      readGlobal();
      return head;
    }
    if (isRule()) {
      rules.read();
      return head;
    }
    String near = start.kind() == Token.Kind.NAME ? Spelling.nearest(start.text(), STATEMENTS) : "";
    tokens.report(
        Check.REFUSED_CONSTRUCT,
        start,
        "only `package`, `import`, `global` and `rule` stand here, not " + start.shown() + ".",
        near.isEmpty() ? "" : "`" + near + "`");
    if (near.equals("rule") && tokens.peek(1).kind() == Token.Kind.TEXT) {
      rules.read();
      return head;
    }
    tokens.next();
    skipToStatement();
    return head;
  }

  private boolean isRule() {
    return tokens.peek().isWord("rule");
  }

  private void readImport(Token start) {
    Token place = tokens.peek();
    if (place.is("static") || place.is("function") || place.is("accumulate")) {
      throw tokens.fail(Check.IMPORT, place, "only types of the case model are imported.");
    }
    String name = qualifiedName();
    Span names = place.span().to(tokens.previous().span());
    tokens.accept(";");
    imports.add(names, start.span().to(tokens.previous().span()), name, problems);
  }

  private void readGlobal() {
    Token place = tokens.peek();
    hasGlobal = true;
    String type = qualifiedName();
    Token name = tokens.expect(Token.Kind.NAME, "the name of the global");
    if (!type.equals(GLOBAL) || !name.is("findings")) {
      problems.replace(
          Check.GLOBAL,
          place.span().to(name.span()),
          "There is one global, and it is always the same.",
          GLOBAL + " findings");
    }
    tokens.accept(";");
  }

  private String qualifiedName() {
    StringBuilder name = new StringBuilder(tokens.expect(Token.Kind.NAME, "a name").text());
    while (tokens.peek().is(".") || tokens.peek().is("*") || tokens.peek().is("-")) {
      name.append(tokens.next().text());
      if (tokens.peek().kind() == Token.Kind.NAME && !tokens.atLineStart()) {
        name.append(tokens.next().text());
      }
    }
    return name.toString();
  }

  /** After a mistake that cannot be read over, the next statement is read all the same. */
  private void skipToStatement() {
    problems.inRule("");
    while (!tokens.atEnd()
        && !(tokens.atLineStart() && STATEMENTS.contains(tokens.peek().text()))) {
      tokens.next();
    }
  }
}
