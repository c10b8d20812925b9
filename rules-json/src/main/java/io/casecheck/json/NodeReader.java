package io.casecheck.json;

import io.casecheck.json.Node.Entry;
import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * From YAML or JSON text to nodes. It reads the parser's events rather than its composed nodes:
 * depth is then bounded before anything recurses, and an alias cannot contain itself.
 */
final class NodeReader {
  private static final int MAX_LENGTH = 3_000_000;
  private static final int MAX_DEPTH = 32;
  private static final int MAX_NODES = 200_000;

  private final Problems problems;
  private final String file;
  private final Iterator<Event> events;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int nodes;

  /** Whether two cases of a document were found to follow each other: then every key is double. */
  private boolean joined;

  /** An anchored node and how many nodes it holds. */
  private record Anchored(Node node, int size) {}

  private NodeReader(String text, String file, Problems problems) {
    this.problems = problems;
    this.file = file;
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_LENGTH).build();
    // What Parse would make, whose package the module of the parser does not export.
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /**
   * All documents of a text.
   *
   * @throws CaseFileException with the problems so far, if the text cannot be read on
   */
  static List<Node> documents(String text, String file, Problems problems) {
    if (text.length() > MAX_LENGTH) {
      problems.add(
          Place.wholeFile(file),
          "",
          "The text has more than " + MAX_LENGTH + " characters.",
          "Split it.");
      throw problems.exception();
    }
    try {
      return new NodeReader(SourceText.withoutTabs(text), file, problems).readDocuments();
    } catch (YamlEngineException e) {
      SyntaxProblem.add(e, text, file, problems);
      throw problems.exception();
    }
  }

  private List<Node> readDocuments() {
    List<Node> documents = new ArrayList<>();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent start) {
        documents.add(read(start, 1));
        anchors.clear();
        joined = false;
      }
    }
    return documents;
  }

  private Node read(NodeEvent event, int depth) {
    Place place = place(event);
    if (depth > MAX_DEPTH) {
      throw stop(place, "This is nested more than " + MAX_DEPTH + " levels deep.");
    }
    int before = nodes;
    count(1, place);
    if (event instanceof AliasEvent alias) {
      return aliased(alias, place);
    }
    refuseTag(event, place);
    Node node = content(event, place, depth);
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, nodes - before)));
    return node;
  }

  private Node content(NodeEvent event, Place place, int depth) {
    if (event instanceof ScalarEvent scalar) {
      return new ScalarNode(place, scalar.getValue(), !scalar.isPlain());
    }
    return event.getEventId() == Event.ID.MappingStart ? mapping(place, depth) : list(place, depth);
  }

  private Node list(Place place, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(read((NodeEvent) event, depth + 1));
      event = events.next();
    }
    return new ListNode(place, items);
  }

  private Node mapping(Place place, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Node key = read((NodeEvent) event, depth + 1);
      Node value = read((NodeEvent) events.next(), depth + 1);
      enter(entries, key, value);
      event = events.next();
    }
    return new MappingNode(place, entries);
  }

  private void enter(Map<String, Entry> entries, Node key, Node value) {
    if (!(key instanceof ScalarNode name)) {
      problems.add(key.place(), "", "A key must be one word.", "Write `key: value`.");
      return;
    }
    Entry first = entries.putIfAbsent(name.text(), new Entry(name.place(), value));
    if (first == null) {
      return;
    }
    boolean ofFile = name.place().column() == 1;
    if (ofFile && name.text().equals("name")) {
      joined = true;
      problems.add(
          name.place(),
          "",
          "Another case begins here; the one before it began in line "
              + first.keyPlace().line()
              + ".",
          "Put `---` on a line of its own between two cases.");
    } else if (!ofFile || !joined) {
      problems.add(
          name.place(),
          "",
          "This key is given twice; first in line " + first.keyPlace().line() + ".",
          "Keep one of the two.");
    }
  }

  private Node aliased(AliasEvent alias, Place place) {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw stop(place, "This alias names no anchor that stands before it.");
    }
    count(anchored.size(), place);
    return anchored.node();
  }

  private void refuseTag(NodeEvent event, Place place) {
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag.isPresent()) {
      problems.add(
          place,
          "",
          "A tag (`!...`) has no meaning here.",
          "Take the tag away; quote a text that begins with an exclamation mark.");
    }
  }

  private void count(int more, Place place) {
    nodes += more;
    if (nodes > MAX_NODES) {
      throw stop(place, "The text has more than " + MAX_NODES + " parts, aliases included.");
    }
  }

  private CaseFileException stop(Place place, String message) {
    problems.add(place, "", message, "");
    return problems.exception();
  }

  private Place place(Event event) {
    Optional<Mark> mark = event.getStartMark();
    return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
        .orElseGet(() -> Place.wholeFile(file));
  }
}
