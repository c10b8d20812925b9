package io.casecheck.rule;

/**
 * A change to a file of a pack that mends a problem. Lines and columns count from 1, in the text
 * without a byte order mark; the end is the place after the last character that goes.
 *
 * @param file path below the pack's folder, with slashes
 * @param line line of the first character that goes
 * @param column its column
 * @param endLine line of the end
 * @param endColumn column of the end; with the same place as the start, text is only put in
 * @param replacement what stands there instead; lines end with {@code \n}
 */
public record PackEdit(
    String file, int line, int column, int endLine, int endColumn, String replacement) {}
