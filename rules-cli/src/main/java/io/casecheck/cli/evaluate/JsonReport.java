package io.casecheck.cli.evaluate;

import io.casecheck.cli.answer.JsonLine;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.finding.Findings;
import io.casecheck.json.FindingsWriter;
import java.util.Map;

/**
 * Answers for programs. One case is one document; of several cases each is one line with its name,
 * so that a reader can take the first answer before the last one is there.
 */
final class JsonReport implements Report {
  private final Terminal terminal;
  private final boolean alone;
  private final FindingsWriter writer = FindingsWriter.withValues();

  JsonReport(Terminal terminal, boolean alone) {
    this.terminal = terminal;
    this.alone = alone;
  }

  @Override
  public void add(String name, Findings findings, Map<String, String> titles) {
    String document = writer.write(findings);
    terminal.print(alone ? document : JsonLine.of(name, "findings", document));
  }
}
