package io.casecheck.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command reads and writes, so that a test can stand in for a person at a screen.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param interactive whether a person looks at the output as it appears
 * @param colour whether colour is welcome where {@code --color} leaves it open
 * @param unicode whether the screen shows more than ASCII
 * @param width columns to write in
 * @param directory folder that relative paths start from
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactive,
    boolean colour,
    boolean unicode,
    int width,
    Path directory) {

  /** The widest that text is written: longer lines are hard to read. */
  public static final int WIDEST = 100;

  /** Writes text and ends it with one line feed on every system: the same bytes everywhere. */
  public void print(String text) {
    out.print(text);
    if (!text.endsWith("\n")) {
      out.print('\n');
    }
    out.flush();
  }

  /** Tells a person something that is not the answer. */
  public void tell(String text) {
    err.print("casecheck: " + text + "\n");
    err.flush();
  }

  /** Writes a line of a problem list: it starts with its place, so that editors can follow it. */
  public void problem(String text) {
    err.print(text + "\n");
    err.flush();
  }
}
