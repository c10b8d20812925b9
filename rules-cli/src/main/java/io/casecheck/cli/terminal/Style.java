package io.casecheck.cli.terminal;

import java.text.Normalizer;
import java.util.Map;

/**
 * How text looks.
 *
 * @param colour whether to colour
 * @param unicode whether to write more than ASCII
 * @param width columns to write in
 */
public record Style(boolean colour, boolean unicode, int width) {
  private static final Map<String, String> ASCII =
      Map.ofEntries(
          Map.entry("✗", "x"),
          Map.entry("✓", "ok"),
          Map.entry("●", "*"),
          Map.entry("○", "o"),
          Map.entry("│", "|"),
          Map.entry("·", "-"),
          Map.entry("–", "-"),
          Map.entry("—", "--"),
          Map.entry("−", "-"),
          Map.entry("…", "..."),
          Map.entry("‘", "'"),
          Map.entry("’", "'"),
          Map.entry("“", "\""),
          Map.entry("”", "\""),
          Map.entry("§", "section "),
          Map.entry("×", "x"),
          Map.entry("≤", "<="),
          Map.entry("≥", ">="),
          Map.entry("→", "->"),
          Map.entry("µ", "u"),
          Map.entry("\u00a0", " "));

  /** The text in this ink, if this style colours. */
  public String paint(Ink ink, String text) {
    return colour ? ink.paint(text) : text;
  }

  /** The text as this style can show it: every character that ASCII lacks has a stand-in. */
  public String plain(String text) {
    if (unicode) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> fold(c, ascii));
    return ascii.toString();
  }

  private static void fold(int codePoint, StringBuilder ascii) {
    String character = Character.toString(codePoint);
    if (codePoint < 128) {
      ascii.append(character);
    } else if (ASCII.containsKey(character)) {
      ascii.append(ASCII.get(character));
    } else {
      ascii.append(similar(character));
    }
  }

  /** A fraction and a power keep their sign: without it they would be other numbers. */
  private static String similar(String character) {
    String letters =
        Normalizer.normalize(character, Normalizer.Form.NFKD)
            .replace('\u2044', '/')
            .replaceAll("[^\\x00-\\x7f]", "");
    boolean power = "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(character);
    return letters.isEmpty() ? "?" : power ? "^" + letters : letters;
  }
}
