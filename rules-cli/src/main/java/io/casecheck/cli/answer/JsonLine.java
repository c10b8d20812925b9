package io.casecheck.cli.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** A document on one line with the name of its case, so that the first can be read early. */
public final class JsonLine {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonLine() {}

  public static String of(String caseName, String key, String document) {
    try {
      ObjectNode line = MAPPER.createObjectNode();
      line.put("case", caseName);
      line.set(key, MAPPER.readTree(document));
      return MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
