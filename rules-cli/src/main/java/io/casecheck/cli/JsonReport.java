package io.casecheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.casecheck.finding.Findings;
import io.casecheck.json.FindingsWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Answers for programs. One case is one document; of several cases each is one line with its name,
 * so that a reader can take the first answer before the last one is there.
 */
final class JsonReport implements Report {
  private final Terminal terminal;
  private final boolean alone;
  private final FindingsWriter writer = FindingsWriter.withValues();
  private final JsonMapper mapper = new JsonMapper();

  JsonReport(Terminal terminal, boolean alone) {
    this.terminal = terminal;
    this.alone = alone;
  }

  @Override
  public void add(String name, Findings findings, Map<String, String> titles) {
    String document = writer.write(findings);
    terminal.print(alone ? document : line(name, document));
  }

  private String line(String name, String document) {
    try {
      ObjectNode line = mapper.createObjectNode();
      line.put("case", name);
      line.set("findings", mapper.readTree(document));
      return mapper.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
