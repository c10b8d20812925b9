package io.casecheck.pack.tree;

import io.casecheck.rule.PackEdit;

/**
 * A piece of a file; lines and columns count from 1.
 *
 * @param line line of its first character
 * @param column its column
 * @param endLine line after its last character
 * @param endColumn column after its last character
 */
public record Span(int line, int column, int endLine, int endColumn) {
  /** The place of a file that has no better one. */
  public static final Span WHOLE_FILE = new Span(0, 0, 0, 0);

  /** From the start of this to the end of another. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  /** The empty piece before this. */
  public Span start() {
    return new Span(line, column, line, column);
  }

  /** The empty piece after this. */
  public Span end() {
    return new Span(endLine, endColumn, endLine, endColumn);
  }

  /** Writes another text here. */
  public PackEdit edit(String file, String replacement) {
    return new PackEdit(file, line, column, endLine, endColumn, replacement);
  }
}
