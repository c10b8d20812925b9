package io.casecheck.json;

import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import io.casecheck.rule.StatedCode;
import java.util.ArrayList;
import java.util.List;

/** The codes that a document itself states, each once however many cases rest on it. */
final class StatedCodes {
  private static final String CODE = "code";

  private final CaseDocument document;
  private final List<StatedCode> codes = new ArrayList<>();

  private StatedCodes(CaseDocument document) {
    this.document = document;
  }

  static List<StatedCode> of(CaseDocument document) {
    StatedCodes stated = new StatedCodes(document);
    stated.read(document.input(), "");
    return stated.codes;
  }

  private void read(Node node, String path) {
    if (node instanceof ListNode list) {
      list.items().forEach(item -> read(item, path));
    } else if (node instanceof MappingNode mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                String inner = CasePath.join(path, key);
                if (key.equals(CODE) && entry.value() instanceof ScalarNode code) {
                  add(code, inner);
                } else {
                  read(entry.value(), inner);
                }
              });
    }
  }

  private void add(ScalarNode code, String path) {
    if (!Node.isNull(code)) {
      Place place = code.place();
      codes.add(
          new StatedCode(
              place.file(),
              place.line(),
              place.column(),
              path,
              code.text(),
              document.unlistedCodes().contains(code.text())));
    }
  }
}
