package io.casecheck.rule;

/**
 * A code that a sample case states, and where.
 *
 * @param file the file, as whoever reads it named it
 * @param line line, from 1
 * @param column column, from 1
 * @param path where in the case, without the numbers of items, such as {@code claim.lines.code}
 * @param code the code as written
 * @param meant whether the case says that it states the code though no table lists it
 */
public record StatedCode(
    String file, int line, int column, String path, String code, boolean meant) {

  /** File and place only. */
  @Override
  public String toString() {
    return "StatedCode[" + file + ":" + line + ":" + column + "]";
  }
}
