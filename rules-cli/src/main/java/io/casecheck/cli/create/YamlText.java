package io.casecheck.cli.create;

import java.util.regex.Pattern;

/** A text of the user as YAML holds it: plain where YAML reads it back so, else in quotes. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N} ()/&'.+\u00AE\u2122-]*");
  private static final Pattern BLANK = Pattern.compile("<[^<>\n]*>");

  private YamlText() {}

  static String of(String text) {
    return PLAIN.matcher(text).matches() || BLANK.matcher(text).matches()
        ? text.strip()
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
