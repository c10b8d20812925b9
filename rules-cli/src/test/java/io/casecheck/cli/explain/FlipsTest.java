package io.casecheck.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.explanation.CaseChange;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.Flip;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.explanation.VersionExplanation;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.CaseReader;
import io.casecheck.json.CaseWriter;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The changes that an explanation shows, made to the file of the case, turn the answer. */
class FlipsTest {
  private static final long SEED = 20261125;
  private static final int PAIRS = 300;
  private static final int FEWEST_CHANGES = 100;
  private static final Set<String> NUMBERS =
      Set.of(
          "number",
          "units",
          "quantity",
          "value",
          "kilograms",
          "amountInControversy",
          "determination",
          "appeal");
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<Set<String>, CaseEvaluator> evaluators = new HashMap<>();
  private final Random random = new Random(SEED);

  @AfterEach
  void close() {
    evaluators.values().forEach(CaseEvaluator::close);
  }

  @Test
  void theChangesTurnTheAnswerWhenTheFileIsChanged(TestReporter reporter) throws IOException {
    List<SampleCase> samples = CaseFiles.read(Path.of("../rules-library-tests/cases"));
    List<String> wrong = new ArrayList<>();
    int turned = 0;
    for (int i = 0; i < PAIRS; i++) {
      SampleCase sample = samples.get(random.nextInt(samples.size()));
      CaseEvaluator evaluator = evaluator(sample.criteria());
      List<Explanation> all = evaluator.explain(sample.input(), ValueDetail.LEFT_OUT);
      String id = all.get(random.nextInt(all.size())).ruleId();
      Explanation explanation = evaluator.explain(sample.input(), id, ValueDetail.SHOWN);
      for (VersionExplanation version : explanation.versions()) {
        for (Flip flip : version.flips()) {
          turned++;
          Case changed = changed(sample.input(), flip);
          if (!turns(evaluator, changed, id, version, flip)) {
            wrong.add(sample + " " + id + " " + flip);
          }
        }
      }
    }
    reporter.publishEntry("seed", String.valueOf(SEED));
    reporter.publishEntry("changes", String.valueOf(turned));
    assertThat(wrong).isEmpty();
    assertThat(turned).isGreaterThan(FEWEST_CHANGES);
  }

  private CaseEvaluator evaluator(Set<String> criteria) {
    return evaluators.computeIfAbsent(
        criteria, sets -> CaseEvaluator.bundled(EvaluatorOptions.options().criteria(sets)));
  }

  private static boolean turns(
      CaseEvaluator evaluator, Case changed, String id, VersionExplanation version, Flip flip) {
    VersionExplanation now =
        evaluator.explain(changed, ValueDetail.LEFT_OUT).stream()
            .filter(explanation -> explanation.ruleId().equals(id))
            .flatMap(explanation -> explanation.versions().stream())
            .filter(other -> other.effective().equals(version.effective()))
            .findFirst()
            .orElse(null);
    if (flip.verdict() == RuleVerdict.FIRED) {
      return now != null && now.verdict() == RuleVerdict.FIRED;
    }
    // It may fire on at another place than the one that is shown.
    return now == null || !now.equals(version);
  }

  private static Case changed(Case aCase, Flip flip) throws IOException {
    JsonNode root = MAPPER.readTree(CaseWriter.write(aCase));
    for (CaseChange change : flip.changes()) {
      apply((ObjectNode) root, change);
    }
    return CaseReader.read(MAPPER.writeValueAsString(root), "changed");
  }

  private static void apply(ObjectNode root, CaseChange change) {
    String[] steps = change.path().split("\\.");
    ObjectNode at = root;
    for (int i = 0; i < steps.length - 1; i++) {
      at = below(at, steps[i]);
    }
    String last = steps[steps.length - 1];
    switch (change.action()) {
      case SET -> at.set(last, value(last, change.value()));
      case ADD -> at.withArray(last).add(item(change.value()));
      case REMOVE -> remove(at, last);
    }
  }

  private static ObjectNode below(ObjectNode at, String step) {
    if (!step.contains("[")) {
      return at.withObject("/" + step);
    }
    return (ObjectNode) at.get(name(step)).get(index(at, step));
  }

  private static String name(String step) {
    return step.substring(0, step.indexOf('['));
  }

  private static int index(ObjectNode at, String step) {
    ArrayNode items = (ArrayNode) at.get(name(step));
    for (int i = 0; i < items.size(); i++) {
      if (step.endsWith("[number=" + items.get(i).get("number").asInt() + "]")) {
        return i;
      }
    }
    throw new IllegalStateException("no " + step);
  }

  private static void remove(ObjectNode at, String step) {
    if (step.contains("[")) {
      ((ArrayNode) at.get(name(step))).remove(index(at, step));
    } else {
      at.remove(step);
    }
  }

  /** A value as a case file has it. */
  private static JsonNode value(String key, String text) {
    if (NUMBERS.contains(key)) {
      return MAPPER.getNodeFactory().numberNode(new BigDecimal(text));
    }
    if (text.equals("true") || text.equals("false")) {
      return MAPPER.getNodeFactory().booleanNode(text.equals("true"));
    }
    if (text.startsWith("[")) {
      ArrayNode list = MAPPER.createArrayNode();
      for (String item : text.substring(1, text.length() - 1).split(", ")) {
        if (!item.isEmpty()) {
          list.add(item);
        }
      }
      return list;
    }
    return MAPPER.getNodeFactory().textNode(text);
  }

  private static ObjectNode item(String text) {
    ObjectNode item = MAPPER.createObjectNode();
    for (String part : text.substring(2, text.length() - 2).split(", (?=\\w+: )")) {
      int colon = part.indexOf(": ");
      String key = part.substring(0, colon);
      item.set(key, value(key, part.substring(colon + 2)));
    }
    return item;
  }
}
