package io.casecheck.cli.explain;

import io.casecheck.cli.answer.JsonLine;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.explanation.Explanation;
import io.casecheck.json.ExplanationsWriter;
import java.util.List;

/** Explanations for programs; of several cases each is one line with its name. */
final class JsonExplanations implements ExplanationReport {
  private final Terminal terminal;
  private final boolean alone;

  JsonExplanations(Terminal terminal, boolean alone) {
    this.terminal = terminal;
    this.alone = alone;
  }

  @Override
  public void add(String name, List<Explanation> explanations, boolean whole) {
    String document = ExplanationsWriter.write(explanations);
    terminal.print(alone ? document : JsonLine.of(name, "result", document));
  }
}
