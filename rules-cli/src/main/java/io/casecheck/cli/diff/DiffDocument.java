package io.casecheck.cli.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.casecheck.cli.difference.AnswerDifference;
import io.casecheck.cli.difference.Aspect;
import io.casecheck.cli.difference.ChangelogEntry;
import io.casecheck.cli.difference.Detail;
import io.casecheck.cli.difference.EntryDifference;
import io.casecheck.cli.difference.PackDifference;
import io.casecheck.cli.difference.RuleDifference;
import java.io.UncheckedIOException;
import java.util.List;

/** A difference for programs. */
final class DiffDocument {
  private final JsonMapper mapper = new JsonMapper();
  private final ObjectNode document = mapper.createObjectNode();

  DiffDocument(String old, String renewed) {
    document.put("old", old).put("new", renewed);
  }

  String write(PackDifference difference) {
    document.put("cases", difference.cases()).put("same", difference.isEmpty());
    ArrayNode rules = document.putArray("rules");
    difference.rules().forEach(rule -> write(rule, rules.addObject()));
    ArrayNode entries = document.putArray("entries");
    difference.entries().forEach(entry -> write(entry, entries.addObject()));
    ArrayNode answers = document.putArray("answers");
    difference.answers().forEach(answer -> write(answer, answers.addObject()));
    if (!difference.isEmpty()) {
      ObjectNode suggested = document.putObject("suggested");
      suggested.put("version", difference.suggestion().level().word());
      texts(suggested.putArray("because"), difference.suggestion().reasons());
    }
    texts(document.putArray("changelog"), ChangelogEntry.points(difference));
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(RuleDifference rule, ObjectNode node) {
    node.put("id", rule.id())
        .put("change", rule.change().name())
        .put("title", rule.rule().title())
        .put("scope", rule.rule().scope())
        .put("file", rule.rule().file())
        .put("line", rule.rule().line());
    texts(node.putArray("aspects"), rule.aspects().stream().map(Aspect::name).toList());
    details(node, rule.details());
  }

  private static void write(EntryDifference entry, ObjectNode node) {
    node.put("kind", entry.kind().name())
        .put("name", entry.name())
        .put("change", entry.change().name());
    details(node, entry.details());
    texts(node.putArray("rules"), entry.rules());
  }

  private static void write(AnswerDifference answer, ObjectNode node) {
    node.put("rule", answer.rule())
        .put("change", answer.change().name())
        .put("words", answer.words());
    texts(node.putArray("cases"), answer.cases());
  }

  private static void details(ObjectNode node, List<Detail> details) {
    ArrayNode array = node.putArray("details");
    for (Detail detail : details) {
      array.addObject().put("part", detail.part()).put("was", detail.was()).put("is", detail.is());
    }
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
