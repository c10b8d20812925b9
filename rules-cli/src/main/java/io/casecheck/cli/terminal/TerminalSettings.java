package io.casecheck.cli.terminal;

import java.util.Map;

/** What the environment says about the screen. */
public final class TerminalSettings {
  private static final int NARROWEST = 40;

  private TerminalSettings() {}

  /** Colour is welcome unless NO_COLOR is set, or the terminal is dumb. */
  public static boolean colour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"))
        && (environment.containsKey("TERM") || environment.containsKey("WT_SESSION"));
  }

  /** The width of the screen, within what is pleasant to read. */
  public static int width(Map<String, String> environment) {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip());
      return Math.max(NARROWEST, Math.min(columns, Terminal.WIDEST));
    } catch (NumberFormatException e) {
      return Terminal.WIDEST;
    }
  }
}
