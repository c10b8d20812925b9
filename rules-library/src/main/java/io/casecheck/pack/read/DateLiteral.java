package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Span;
import io.casecheck.pack.tree.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code java.time.LocalDate.of(2023, 4, 1)}, also without the part before the name. */
final class DateLiteral {
  private static final String EXAMPLE = "as in java.time.LocalDate.of(2023, 4, 1)";

  private final TokenStream tokens;

  DateLiteral(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** A day as rules write it. */
  static String written(String day) {
    LocalDate date = LocalDate.parse(day);
    return "java.time.LocalDate.of(%s, %s, %s)"
        .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Whether a name begins a date; then what leads to its parentheses is read. */
  boolean isNext(Token first) {
    if (first.is("LocalDate")) {
      return true;
    }
    if (!first.is("java") || !tokens.peek(1).is("time")) {
      return false;
    }
    for (String part : List.of(".", "time", ".", "LocalDate")) {
      tokens.expect(part, EXAMPLE);
    }
    return true;
  }

  Expression read(Token start) {
    tokens.expect(".", EXAMPLE);
    tokens.expect("of", EXAMPLE);
    tokens.need("(", EXAMPLE);
    List<Integer> parts = new ArrayList<>();
    do {
      parts.add(wholeNumber(tokens.expect(Token.Kind.NUMBER, "year, month and day")));
    } while (tokens.accept(","));
    tokens.need(")", "after the date");
    Span place = start.span().to(tokens.previous().span());
    if (parts.size() == 3) {
      try {
        return new Literal(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)), Type.DATE);
      } catch (DateTimeException e) {
        tokens.report(Check.DATE, place, "there is no such day.", fix(parts));
      }
    } else {
      tokens.report(Check.DATE, place, "a date has year, month and day.", "");
    }
    return ParserInput.WRONG;
  }

  /** Month, day and year, as the United States write it. */
  private static String fix(List<Integer> parts) {
    WrittenDate date = WrittenDate.of(parts.get(2), parts.get(0), parts.get(1), false);
    return parts.get(2) > 31 && !date.meant().isEmpty() ? written(date.meant()) : "";
  }

  private int wholeNumber(Token token) {
    try {
      return Integer.parseInt(token.text());
    } catch (NumberFormatException e) {
      throw tokens.fail(Check.DATE, token, "a date has whole numbers.");
    }
  }
}
