package io.casecheck.cli.terminal;

/** What a piece of text is; its colour follows from that. */
public enum Ink {
  PLAIN(""),
  STRONG("1"),
  QUIET("2"),
  ERROR("1;31"),
  WARNING("33"),
  QUESTION("36"),
  NOTE("34"),
  GOOD("32");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String paint(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
