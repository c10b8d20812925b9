package io.casecheck.pack;

import io.casecheck.pack.ConditionParser.Choices;
import io.casecheck.pack.TokenStream.SyntaxFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rule file: every rule that can be read, and every mistake. */
final class RuleFileParser {
  static final String GLOBAL = "io.casecheck.engine.Report";

  private final String scope;
  private final String file;
  private final String source;
  private final ProblemList problems;
  private final TokenStream tokens;
  private final Imports imports = new Imports();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private RuleFileParser(String scope, String file, String source, ProblemList problems) {
    this.scope = scope;
    this.file = file;
    this.source = source;
    this.problems = problems;
    this.tokens = new TokenStream(Lexer.tokens(source, problems), problems);
  }

  static List<Rule> rules(String scope, String file, String source, ProblemList problems) {
    RuleFileParser parser = new RuleFileParser(scope, file, source, problems);
    parser.readFile();
    return parser.rules;
  }

  static String packageOf(String scope) {
    return scope.replace('/', '.').replace('-', '_');
  }

  private void readFile() {
    try {
      readPackage();
    } catch (SyntaxFailure failure) {
      skipToRule();
    }
    while (!tokens.atEnd()) {
      try {
        readStatement();
      } catch (SyntaxFailure failure) {
        skipToRule();
      }
    }
    problems.inRule("");
    if (rules.isEmpty() && problems.size() == 0) {
      problems.add(0, 0, Check.NO_RULES, "The file holds no rule.", "");
    }
  }

  private void readPackage() {
    Token start = tokens.expect("package", "at the start of a rule file");
    String name = qualifiedName();
    String expected = packageOf(scope);
    if (!name.equals(expected)) {
      problems.add(
          start,
          Check.PACKAGE,
          "The package is %s, but the file lies in %s.".formatted(name, scope),
          "package " + expected);
    }
    tokens.accept(";");
  }

  private void readStatement() {
    Token start = tokens.peek();
    if (tokens.accept(";")) {
      return;
    }
    if (start.is("import")) {
      readImport();
    } else if (start.is("global")) {
      readGlobal();
    } else if (start.is("rule")) {
      readRule();
    } else {
      throw tokens.fail(
          Check.REFUSED_CONSTRUCT,
          start,
          "only `package`, `import`, `global` and `rule` stand here, not " + start.shown() + ".");
    }
  }

  private void readImport() {
    tokens.next();
    Token place = tokens.peek();
    if (place.is("static") || place.is("function") || place.is("accumulate")) {
      throw tokens.fail(Check.IMPORT, place, "only types of the case model are imported.");
    }
    imports.add(place, qualifiedName(), problems);
    tokens.accept(";");
  }

  private void readGlobal() {
    tokens.next();
    Token place = tokens.peek();
    String type = qualifiedName();
    Token name = tokens.expect(Token.Kind.NAME, "the name of the global");
    if (!type.equals(GLOBAL) || !name.is("findings")) {
      throw tokens.fail(
          place, Check.GLOBAL, "there is one global.", "global " + GLOBAL + " findings");
    }
    tokens.accept(";");
  }

  private String qualifiedName() {
    StringBuilder name = new StringBuilder(tokens.expect(Token.Kind.NAME, "a name").text());
    while (tokens.peek().is(".") || tokens.peek().is("*") || tokens.peek().is("-")) {
      name.append(tokens.next().text());
      if (tokens.peek().kind() == Token.Kind.NAME) {
        name.append(tokens.next().text());
      }
    }
    return name.toString();
  }

  private void readRule() {
    Token start = tokens.next();
    Token name = tokens.expect(Token.Kind.TEXT, "the rule's name in quotes");
    problems.inRule(name.text());
    if (!names.add(name.text())) {
      problems.add(name, Check.DUPLICATE_NAME, "Another rule of this file has this name.", "");
    }
    int before = problems.size();
    @Nullable RuleMetadata metadata = new MetadataParser(tokens, problems, name).read();
    Token when = tokens.expect("when", "after the metadata of the rule");
    List<Branch> branches = branches(metadata);
    Token end = tokens.expect("end", "after the call of `then`");
    if (metadata != null) {
      String text = source.substring(when.end(), thenBefore(end)).strip();
      List<Branch> good = problems.size() == before ? branches : List.of();
      rules.add(
          new Rule(scope, file, start.line(), name.text(), name.span(), metadata, good, text));
    }
    problems.inRule("");
  }

  private int thenBefore(Token end) {
    return source.lastIndexOf("then", end.start());
  }

  private List<Branch> branches(@Nullable RuleMetadata metadata) {
    int start = tokens.position();
    List<Branch> branches = new ArrayList<>();
    for (Choices choices = new Choices(List.of()); choices != null; choices = choices.following()) {
      tokens.goTo(start);
      ConditionParser parser = new ConditionParser(tokens, imports, source, choices);
      parser.read();
      tokens.expect("then", "after the conditions");
      ReportCall report = new ReportParser(tokens, parser.bindings()).read();
      if (metadata != null) {
        Placeholders.check(metadata, report, parser.bindings(), problems);
      }
      branches.add(new Branch(parser.conditions(), report, parser.slots(), parser.bindings()));
      if (branches.size() > 32) {
        throw tokens.fail(
            Check.TOO_MANY_ALTERNATIVES, tokens.peek(), "the rule has over 32 alternatives.");
      }
    }
    return List.copyOf(branches);
  }

  /** After a mistake that cannot be read over, the next rule is read all the same. */
  private void skipToRule() {
    problems.inRule("");
    while (!tokens.atEnd()
        && !(tokens.peek().is("rule") && tokens.peek(1).kind() == Token.Kind.TEXT)) {
      tokens.next();
    }
  }
}
