package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.read.TokenStream.SyntaxFailure;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what stands between a rule's name and {@code when}. */
final class MetadataParser {
  static final List<String> ORDER =
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
          "route",
          "message",
          "remedy",
          "reading",
          "replaces",
          "waivable");
  private static final List<String> OPTIONAL =
      List.of("expires", "criteria", "clock", "route", "reading", "replaces", "waivable");

  /** A piece of metadata as it stands in the file. */
  private record Piece(String name, Token at, Span span, String text) {}

  private final TokenStream tokens;
  private final String source;
  private final ProblemList problems;
  private final Span ruleName;
  private final Map<String, Token> values = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  MetadataParser(TokenStream tokens, String source, ProblemList problems, Span ruleName) {
    this.tokens = tokens;
    this.source = source;
    this.problems = problems;
    this.ruleName = ruleName;
  }

  /** The metadata, or null if it is not whole; the problems say what is missing. */
  @Nullable RuleMetadata read() {
    while (!atEndOfMetadata()) {
      try {
        readOne();
      } catch (SyntaxFailure failure) {
        skipPiece();
      }
    }
    checkOrder();
    for (String name : ORDER) {
      if (!values.containsKey(name) && !OPTIONAL.contains(name)) {
        problems.add(
            Check.METADATA, ruleName, "The rule has no @" + name + ".", "@" + name + "(\"...\")");
      }
    }
    return new MetadataValues(values, problems).metadata();
  }

  private boolean atEndOfMetadata() {
    Token next = tokens.peek();
    return tokens.atEnd()
        || next.isWord("when")
        || (tokens.atLineStart()
            && (next.isWord("then") || next.isWord("end") || next.is("rule") || next.isWord("if")))
        || ConditionStart.isNext(tokens);
  }

  private void skipPiece() {
    while (!atEndOfMetadata() && !tokens.peek().is("@")) {
      tokens.next();
    }
  }

  private void readOne() {
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
    tokens.need("(", "after @" + name.text());
    String known = nameOf(name);
    Token value = value(name);
    tokens.need(")", "after the value of @" + name.text());
    if (!known.isEmpty()) {
      Token last = tokens.previous();
      String text = source.substring(start.start(), last.end());
      keep(new Piece(known, name, start.span().to(last.span()), text), value);
    }
  }

  /** The name that is meant, or an empty text if there is no such name. */
  private String nameOf(Token name) {
    if (ORDER.contains(name.text())) {
      return name.text();
    }
    String near = Spelling.nearest(name.text(), ORDER);
    String message =
        "There is no @%s; there are %s.".formatted(name.text(), String.join(", ", ORDER));
    if (near.equalsIgnoreCase(name.text())) {
      tokens.replace(Check.METADATA, name, message, near);
    } else {
      tokens.report(Check.METADATA, name, message, near.isEmpty() ? "" : "@" + near);
    }
    return near;
  }

  private Token value(Token name) {
    Token first = tokens.peek();
    if (first.kind() == Token.Kind.TEXT && !tokens.peek(1).is(",")) {
      return tokens.next();
    }
    StringBuilder raw = new StringBuilder();
    Token last = first;
    while (!tokens.peek().is(")") && !tokens.peek().is("@") && !atEndOfMetadata()) {
      if (raw.length() > 0 && tokens.atLineStart()) {
        break;
      }
      last = tokens.next();
      raw.append(" ".repeat(raw.length() == 0 ? 0 : Math.max(0, gapBefore(last))));
      raw.append(last.text());
    }
    if (raw.isEmpty()) {
      throw tokens.fail(
          Check.UNQUOTED_METADATA,
          first,
          "the value of @%s must stand in quotes, one value only.".formatted(name.text()));
    }
    String fix = "\"" + raw + "\"";
    tokens.report(
        Check.UNQUOTED_METADATA,
        first.span().to(last.span()),
        "the value of @%s must stand in quotes, one value only.".formatted(name.text()),
        fix,
        first.span().to(last.span()).edit(tokens.file(), fix));
    return new Token(
        Token.Kind.TEXT, raw.toString(), first.line(), first.column(), first.start(), last.end());
  }

  private int gapBefore(Token token) {
    return token.start() - tokens.peek(-2).end();
  }

  private void keep(Piece piece, Token value) {
    Token earlier = values.putIfAbsent(piece.name(), value);
    if (earlier == null) {
      pieces.add(piece);
    } else if (earlier.text().equals(value.text())) {
      Span place = piece.span();
      tokens.report(
          Check.METADATA,
          piece.at().span(),
          "@" + piece.name() + " stands twice.",
          "remove it",
          place.edit(tokens.file(), ""));
    } else {
      tokens.report(
          Check.METADATA, piece.at(), "@" + piece.name() + " stands twice, and differs.", "");
    }
  }

  /** The first piece that stands too late or too early; one move mends the order. */
  private void checkOrder() {
    int last = -1;
    for (Piece piece : pieces) {
      int place = ORDER.indexOf(piece.name());
      if (place < last) {
        tokens.report(
            Check.METADATA_ORDER,
            piece.at().span(),
            "@%s stands after @%s; the order is %s."
                .formatted(piece.name(), ORDER.get(last), String.join(", ", ORDER)),
            "put them in this order",
            inOrder());
        return;
      }
      last = place;
    }
  }

  /** Each piece takes the place that is its own in the order; line ends stay where they are. */
  private PackEdit[] inOrder() {
    List<Piece> sorted =
        pieces.stream()
            .sorted(Comparator.comparingInt(piece -> ORDER.indexOf(piece.name())))
            .toList();
    return IntStream.range(0, pieces.size())
        .filter(i -> !pieces.get(i).equals(sorted.get(i)))
        .mapToObj(i -> pieces.get(i).span().edit(tokens.file(), sorted.get(i).text()))
        .toArray(PackEdit[]::new);
  }
}
