package io.casecheck.cli.terminal;

import picocli.CommandLine.Option;

/** Options that say how text looks. */
public final class LookOptions {
  /** When to colour. */
  enum When {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, on a terminal).")
  private When color = When.auto;

  @Option(names = "--ascii", description = "Write text in plain ASCII.")
  private boolean ascii;

  public Style style(Terminal terminal) {
    boolean coloured =
        switch (color) {
          case auto -> terminal.colour();
          case always -> true;
          case never -> false;
        };
    return new Style(coloured, terminal.unicode() && !ascii, terminal.width());
  }
}
