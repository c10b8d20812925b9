package io.casecheck.json;

/**
 * One thing that is wrong with a case file. Holds no value of the case.
 *
 * @param file the file, or the name that was given to the text
 * @param line line, from 1; 0 if the file as a whole is meant
 * @param column column, from 1; 0 if the file as a whole is meant
 * @param path where in the case or file, such as {@code claim.lines[number=1].units}; an item whose
 *     number cannot be read is written {@code []}; empty if there is no such place
 * @param message what is wrong and why
 * @param fix what to write instead; empty if nothing is certain
 */
public record CaseFileProblem(
    String file, int line, int column, String path, String message, String fix) {

  /** File, place, path, message and fix in one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line).append(':').append(column);
    }
    text.append(": ");
    if (!path.isEmpty()) {
      text.append(path).append(": ");
    }
    text.append(message);
    if (!fix.isEmpty()) {
      text.append(" Fix: ").append(fix);
    }
    return text.toString();
  }
}
