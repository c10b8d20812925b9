package io.casecheck.engine;

import java.util.Locale;
import java.util.regex.Pattern;

/** The question that a person is asked for an input. */
final class Questions {
  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Questions() {}

  static String about(String path) {
    int dot = path.lastIndexOf('.');
    String component = path.substring(dot + 1);
    String words = WORD_START.matcher(component).replaceAll(" ").toLowerCase(Locale.ROOT);
    return dot < 0
        ? "What is the " + words + "?"
        : "What is the " + words + " of " + path.substring(0, dot) + "?";
  }
}
