package io.casecheck.benchmarks;

import java.util.Locale;

/** A page of tables. */
final class Page {
  private final StringBuilder text = new StringBuilder();

  void heading(String title, String what) {
    line("");
    line("## " + title);
    line("");
    line(what);
    line("");
  }

  void line(String line, Object... values) {
    text.append(values.length == 0 ? line : String.format(Locale.ROOT, line, values)).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
