package io.casecheck.cli.explain;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Page;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.explanation.Explanation;
import java.util.List;

/** Explanations for people: a page for a rule, or a line for each rule. */
final class TextExplanations implements ExplanationReport {
  private final Terminal terminal;
  private final Style style;
  private boolean first = true;

  TextExplanations(Terminal terminal, Style style) {
    this.terminal = terminal;
    this.style = style;
  }

  @Override
  public void add(String name, List<Explanation> explanations, boolean whole) {
    if (!first) {
      terminal.print("\n" + style.plain("─".repeat(style.width())) + "\n\n");
    }
    first = false;
    Page page = new Page(style);
    page.line(Ink.STRONG, name);
    if (whole) {
      explanations.forEach(explanation -> new ExplanationPage(explanation, style).writeTo(page));
    } else {
      new ExplanationSummary(explanations).writeTo(page);
    }
    terminal.print(page.toString());
  }
}
