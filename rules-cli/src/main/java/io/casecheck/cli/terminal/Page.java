package io.casecheck.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines of text under construction: indented, wrapped between words, and coloured. */
public final class Page {
  private static final int LABEL = 9;
  private static final int COLUMN_WORTH_FILLING = 24;

  private final Style style;
  private final StringBuilder text = new StringBuilder();

  public Page(Style style) {
    this.style = style;
  }

  /** An empty line. */
  public Page blank() {
    text.append('\n');
    return this;
  }

  /** Text from the left edge. */
  public Page line(Ink ink, String content) {
    return wrapped(ink, "", 0, content, Ink.PLAIN);
  }

  /** An empty line before an entry, unless it is the first below its heading. */
  public Page gap() {
    boolean open = text.length() >= 2 && text.charAt(text.length() - 2) == '\n';
    return open ? this : blank();
  }

  /** The name of a section, set off by an empty line above and below. */
  public Page heading(Ink ink, String title) {
    return blank().line(ink, title).blank();
  }

  /** An entry with a mark before it. */
  public Page entry(Ink ink, String mark, String content) {
    return wrapped(Ink.STRONG, "  " + mark + " ", 4, content, ink);
  }

  /** A labelled line of an entry. */
  public Page field(String label, String content) {
    return field(label, Ink.PLAIN, content);
  }

  /** A labelled line of an entry, in an ink of its own. */
  public Page field(String label, Ink ink, String content) {
    String name = label.isEmpty() ? "" : label + ":";
    return wrapped(ink, "    " + pad(name, LABEL), 4 + LABEL, content, Ink.QUIET);
  }

  /** Text behind a lead that stands alone in its column; later lines start below the text. */
  public Page lead(Ink leadInk, String lead, Ink ink, String content) {
    if (style.width() - lead.length() < COLUMN_WORTH_FILLING) {
      return wrapped(leadInk, "  ", 2, lead, Ink.PLAIN).wrapped(ink, "    ", 4, content, Ink.PLAIN);
    }
    return wrapped(ink, lead, lead.length(), content, leadInk);
  }

  /** A line as it is: neither wrapped nor coloured. */
  public Page verbatim(String line) {
    text.append(line).append('\n');
    return this;
  }

  public static String pad(String text, int width) {
    return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
  }

  public static String padLeft(int number, int width) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private Page wrapped(Ink ink, String lead, int indent, String content, Ink leadInk) {
    String shown = style.plain(lead);
    List<String> lines =
        wrap(style.plain(content), style.width() - Math.max(indent, shown.length()));
    for (int i = 0; i < lines.size(); i++) {
      String start = i == 0 ? style.paint(leadInk, shown) : " ".repeat(indent);
      text.append((start + style.paint(ink, lines.get(i))).stripTrailing()).append('\n');
    }
    return this;
  }

  private static List<String> wrap(String content, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : content.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** All that was written. */
  @Override
  public String toString() {
    return text.toString();
  }
}
