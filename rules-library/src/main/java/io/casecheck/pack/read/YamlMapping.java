package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A mapping of a YAML file, with the line and column of everything in it. */
final class YamlMapping {
  private static final Pattern CURVED =
      Pattern.compile(
          "[\u201C-\u201E\u2018-\u201A\u00AB\u00BB].*[\u201C-\u201E\u2018-\u201A\u00AB\u00BB]");

  private final Node place;
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final ProblemList problems;

  private YamlMapping(MappingNode node, ProblemList problems) {
    this.place = node;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        report(tuple.getKeyNode(), "A key is a plain word.", "");
      } else if (values.put(key.getValue(), tuple.getValueNode()) != null) {
        report(key, key.getValue() + " stands twice.", "");
      } else {
        keys.put(key.getValue(), key);
      }
    }
  }

  /** The mapping that a file holds, or null if it holds none; the problems say why. */
  static @Nullable YamlMapping of(String text, ProblemList problems) {
    try {
      // What Compose would do, whose package the module of the parser does not export.
      LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
      Optional<Node> root =
          new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
              .getSingleNode();
      if (root.orElse(null) instanceof MappingNode mapping) {
        return new YamlMapping(mapping, problems);
      }
      problems.add(
          Check.YAML, new Span(1, 1, 1, 1), "The file holds no keys and values.", "title: ...");
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      int line = mark == null ? 1 : mark.getLine() + 1;
      int column = mark == null ? 1 : mark.getColumn() + 1;
      YamlFault fault = YamlFault.of(e.getProblem());
      problems.add(
          Check.YAML, new Span(line, column, line, column), fault.message(), fault.remedy());
    }
    return null;
  }

  Collection<String> keys() {
    return keys.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Reports every key that is not allowed. */
  void allow(List<String> allowed) {
    keys.forEach(
        (name, node) -> {
          if (!allowed.contains(name)) {
            report(
                node,
                "There is no key %s; there are %s.".formatted(name, String.join(", ", allowed)),
                Spelling.nearest(name, allowed));
          }
        });
  }

  String required(String key) {
    String text = text(key);
    if (text.isEmpty() && !has(key)) {
      report(place, "The key " + key + " is missing.", key + ": ...");
    }
    return text;
  }

  String text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    report(node, key + " is one text.", "");
    return "";
  }

  List<String> texts(String key) {
    Node node = values.get(key);
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          refuseCurvedQuotes(scalar);
          texts.add(scalar.getValue());
        } else {
          report(item, key + " is a list of texts.", "");
        }
      }
    } else if (node instanceof ScalarNode scalar) {
      report(node, key + " is a list, such as [a, b].", "[" + scalar.getValue() + "]");
    } else if (node != null) {
      report(node, key + " is a list, such as [a, b].", "");
    }
    return texts;
  }

  /** A name in such quotes is another name, which no case would ever state. */
  private void refuseCurvedQuotes(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.isPlain() && CURVED.matcher(text).matches()) {
      report(
          scalar,
          "These quotes are no plain ones, and would be part of the text.",
          text.substring(1, text.length() - 1));
    }
  }

  /** Reports a word of a key that holds one text or a list of them, at the word. */
  void reportWord(String key, String word, String message, String fix) {
    Node place = values.getOrDefault(key, this.place);
    if (place instanceof SequenceNode sequence) {
      place =
          sequence.getValue().stream()
              .filter(item -> item instanceof ScalarNode one && one.getValue().equals(word))
              .findFirst()
              .orElse(place);
    }
    report(place, message, fix);
  }

  /** One text or a list of them; nothing if the key is not there. */
  List<String> oneOrMore(String key) {
    return values.get(key) instanceof ScalarNode scalar ? List.of(scalar.getValue()) : texts(key);
  }

  @Nullable YamlMapping mapping(String key) {
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return new YamlMapping(mapping, problems);
    }
    if (node instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
      reportKey(key, "Nothing is indented below " + key + ".", indented(key));
    } else if (node != null) {
      report(node, key + " holds keys and values.", "");
    }
    return null;
  }

  /** What stands below a key and was probably meant to stand in it. */
  private String indented(String key) {
    List<String> names = List.copyOf(keys.keySet());
    int next = names.indexOf(key) + 1;
    return next < names.size()
        ? "Indent %s by two spaces more than %s.".formatted(names.get(next), key)
        : "Indent what belongs to %s by two spaces more than it.".formatted(key);
  }

  /** Where a value stands. */
  Span place(String key) {
    return span(values.getOrDefault(key, place));
  }

  /** Where a key stands. */
  Span keyPlace(String key) {
    return span(keys.getOrDefault(key, place));
  }

  void reportKey(String key, String message, String fix) {
    report(keys.getOrDefault(key, place), message, fix);
  }

  void report(String key, String message, String fix) {
    report(values.getOrDefault(key, place), message, fix);
  }

  private void report(Node node, String message, String fix) {
    problems.add(Check.YAML, span(node), message, fix);
  }

  private static Span span(Node node) {
    Mark start = node.getStartMark().orElse(null);
    Mark end = node.getEndMark().orElse(null);
    return start == null || end == null
        ? Span.WHOLE_FILE
        : new Span(
            start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
  }
}
