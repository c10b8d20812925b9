package io.casecheck.pack.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text in quotes ends, also where one of its quotes is missing: then what follows it
 * on the line is read all the same, and one mistake is one problem.
 */
final class QuotedText {
  private static final String DOUBLE = "\"\u201C\u201D\u201E\u00AB\u00BB";
  private static final String SINGLE = "'`\u2018\u2019";

  /** What stands before the next opening quote, if the text before it was never closed. */
  private static final Pattern NEXT_OPENS =
      Pattern.compile(
          "\\)\\s*@\\w+\\s*\\(\\s*$"
              + "|[,)]\\s*[$\\w.]*\\s*(==|!=|<=?|>=?|=|in\\s*\\(|matches|contains|,|\\()\\s*$");

  /** What stands behind a quote that ends no value of metadata: the text goes on. */
  private static final Pattern GOES_ON = Pattern.compile("\\s*[^\\s),\"@](?![\\w.]*\\s*\\()");

  /** What stands behind the quote that ends the value of metadata. */
  private static final Pattern CLOSES = Pattern.compile("\\s*\\)\\s*(@.*)?");

  private final String text;
  private final int start;
  private final List<Token> before;
  private final String closers;
  private final int lineEnd;
  private int end;
  private boolean closed;
  private List<Integer> inner = List.of();

  /**
   * @param start offset of the first quote
   * @param before what was read before it
   */
  QuotedText(String text, int start, List<Token> before) {
    this.text = text;
    this.start = start;
    this.before = before;
    int next = text.indexOf('\n', start);
    this.lineEnd = next < 0 ? text.length() : next;
    this.closers = closers();
    find();
  }

  /** A plain text may hold curved quotes, unless it has no plain one to end with. */
  private String closers() {
    char first = text.charAt(start);
    if (SINGLE.indexOf(first) >= 0) {
      return SINGLE;
    }
    boolean plain = first == '"' && text.substring(start + 1, lineEnd).indexOf('"') >= 0;
    return plain ? "\"" : DOUBLE;
  }

  /** Offset of the closing quote, or of where it should stand. */
  int end() {
    return end;
  }

  boolean closed() {
    return closed;
  }

  /** Offsets of quotes that the text means to hold: {@code @message("say "yes".")}. */
  List<Integer> inner() {
    return inner;
  }

  private void find() {
    int next = nextQuote(start + 1);
    boolean opens = next >= 0 && NEXT_OPENS.matcher(text.substring(start + 1, next)).find();
    if (next >= 0 && !opens && isMetadata() && GOES_ON.matcher(rest(next)).lookingAt()) {
      findOuter(next);
      if (closed) {
        return;
      }
    }
    boolean even = (quotesFrom(start) & 1) == 0;
    if (next >= 0 && (even || !opens)) {
      end = next;
      closed = true;
      return;
    }
    String rest = text.substring(start + 1, next < 0 ? lineEnd : next);
    end = start + 1 + lengthOfUnclosed(rest, next < 0);
  }

  /** The quote that ends the metadata ends its text; those before it stand inside. */
  private void findOuter(int first) {
    List<Integer> within = new ArrayList<>();
    int quote = first;
    while (quote >= 0 && !CLOSES.matcher(rest(quote)).matches()) {
      within.add(quote);
      quote = nextQuote(quote + 1);
    }
    if (quote >= 0) {
      end = quote;
      closed = true;
      inner = List.copyOf(within);
    }
  }

  private String rest(int quote) {
    return text.substring(quote + 1, lineEnd);
  }

  private int lengthOfUnclosed(String rest, boolean last) {
    if (isMetadata()) {
      Matcher closing = Pattern.compile("\\)\\s*(@|$)").matcher(rest);
      return last && rest.stripTrailing().endsWith(")")
          ? rest.lastIndexOf(')')
          : closing.find() ? closing.start() : rest.stripTrailing().length();
    }
    Matcher code = Pattern.compile("\\s*[,)]").matcher(rest);
    return code.find() ? code.start() : rest.stripTrailing().length();
  }

  /** Whether this is the value of a piece of metadata, which may hold commas and parentheses. */
  private boolean isMetadata() {
    int size = before.size();
    return size > 2 && before.get(size - 1).is("(") && before.get(size - 3).is("@");
  }

  /** Whether an opening quote is missing before this one: {@code @title(One unit")}. */
  boolean closesWhatNeverOpened() {
    if (before.isEmpty() || (quotesFrom(start) & 1) == 0 || nextQuote(start + 1) >= 0) {
      return false;
    }
    Token last = before.get(before.size() - 1);
    boolean adjacent = last.end() == start && last.kind() != Token.Kind.SYMBOL;
    return (adjacent || isInMetadata())
        && text.substring(start + 1, lineEnd).matches("\\s*[,;)].*");
  }

  private boolean isInMetadata() {
    return openMetadata() >= 0;
  }

  /** Offset after the parenthesis of the metadata that this quote stands in; -1 if in none. */
  private int openMetadata() {
    int lineStart = text.lastIndexOf('\n', start - 1);
    for (int i = before.size() - 1; i > 1 && before.get(i).start() > lineStart; i--) {
      if (before.get(i).is(")") || before.get(i).kind() == Token.Kind.TEXT) {
        return -1;
      }
      if (before.get(i).is("(") && before.get(i - 2).is("@")) {
        return before.get(i).end();
      }
    }
    return -1;
  }

  /** Offset where the opening quote should stand. */
  int missingOpening() {
    int open = openMetadata();
    return open >= 0 ? open : before.get(before.size() - 1).start();
  }

  private int quotesFrom(int from) {
    int count = 0;
    for (int at = nextQuote(from); at >= 0; at = nextQuote(at + 1)) {
      count++;
    }
    return count;
  }

  private int nextQuote(int from) {
    for (int i = from; i < lineEnd; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (closers.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
