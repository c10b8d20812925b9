package io.casecheck.json;

import io.casecheck.json.CaseDocument.Gone;
import io.casecheck.json.CaseDocument.Removal;
import io.casecheck.json.Node.Entry;
import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import io.casecheck.rule.StatedCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one document of a case file. */
final class CaseDocumentReader {
  static final List<String> KEYS =
      List.of(
          "name",
          "why",
          "from",
          "case",
          "set",
          "without",
          "criteria",
          "unlistedCodes",
          "pending",
          "expect",
          "gone",
          "rows");
  static final List<String> ROW_KEYS = List.of("name", "set", "without", "expect", "gone");

  private final Problems problems;
  private final RecordReader records;
  private final ScalarReader scalars;
  private final PathNames paths;
  private final CaseChanges changes;

  CaseDocumentReader(Problems problems) {
    this.problems = problems;
    this.records = new RecordReader(problems);
    this.scalars = new ScalarReader(problems);
    this.paths = new PathNames(problems);
    this.changes = new CaseChanges(problems);
  }

  /** The case of a document and one for each of its rows; none after a problem with its name. */
  List<CaseDocument> read(Path file, Node node) {
    if (!(node instanceof MappingNode document)) {
      problems.add(node.place(), "", "A sample case belongs here.", "Begin it with `name: ...`.");
      return List.of();
    }
    int before = problems.count();
    new Keys(problems).refuseUnknown(document, KEYS, "");
    ScalarNode from = scalar(document, "from");
    MappingNode input = input(document, from != null);
    String name = text(document, "name");
    if (name == null && document.stated("name") == null) {
      problems.add(document.place(), "name", "The case has no name.", "Add `name: ...`.");
    }
    CaseDocument read =
        new CaseDocument(
            file,
            document.place(),
            name == null ? "" : name,
            text(document, "why"),
            from,
            (MappingNode) NodeMerge.merge(input, changes.read(document)),
            without(document),
            document.stated("criteria") == null ? null : texts(document, "criteria"),
            texts(document, "unlistedCodes"),
            text(document, "pending"),
            expect(document),
            gone(document),
            problems.count() == before);
    List<CaseDocument> all = new ArrayList<>(List.of(read));
    each(document, "rows", (item, path) -> row(read, item, path).ifPresent(all::add));
    refuseCodesThatAreNotStated(document, all);
    return name == null ? List.of() : all;
  }

  private void refuseCodesThatAreNotStated(MappingNode document, List<CaseDocument> all) {
    Set<String> stated =
        all.stream()
            .flatMap(one -> StatedCodes.of(one).stream())
            .map(StatedCode::code)
            .collect(Collectors.toSet());
    each(
        document,
        "unlistedCodes",
        (item, path) -> {
          if (item instanceof ScalarNode code && !stated.contains(code.text())) {
            problems.add(
                item.place(), path, "The case states no such code itself.", "Take it away.");
          }
        });
  }

  /** A row changes the case above it, and has its name from what it changes. */
  private Optional<CaseDocument> row(CaseDocument above, Node item, String path) {
    if (!(item instanceof MappingNode row)) {
      problems.add(
          item.place(),
          path,
          "A row has keys and values.",
          "Write { set: { path: value }, expect: [ ... ] }.");
      return Optional.empty();
    }
    int before = problems.count();
    new Keys(problems).refuseUnknown(row, ROW_KEYS, path);
    if (row.stated("set") == null && row.stated("without") == null) {
      problems.add(
          row.place(),
          path,
          "The row changes nothing.",
          "Add `set: { path: value }` or `without`.");
    }
    MappingNode change = changes.read(row);
    String name = text(row, "name");
    String words = name == null ? CaseChanges.words(row) : name;
    CaseDocument read =
        new CaseDocument(
            above.file(),
            row.place(),
            above.name() + ": " + words,
            above.why(),
            new ScalarNode(row.place(), above.name(), true),
            change,
            without(row),
            null,
            above.unlistedCodes(),
            above.pending(),
            expect(row),
            gone(row),
            problems.count() == before);
    return words.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  private MappingNode input(MappingNode document, boolean based) {
    Node input = document.stated("case");
    if (input instanceof MappingNode mapping && !mapping.entries().isEmpty()) {
      return mapping;
    }
    if (input != null && !(input instanceof MappingNode)) {
      problems.add(
          input.place(), "case", "Keys and values of a case belong here.", "Write `key: value`.");
    } else if (!based) {
      problems.add(
          document.place(), "case", "There is neither `case` nor `from`.", "Add one of them.");
    }
    return new MappingNode(document.place(), Map.of());
  }

  private @Nullable ScalarNode scalar(MappingNode document, String key) {
    Node value = document.stated(key);
    if (value == null || value instanceof ScalarNode) {
      return (ScalarNode) value;
    }
    problems.add(value.place(), key, "One text belongs here.", "Write it after the colon.");
    return null;
  }

  private @Nullable String text(MappingNode document, String key) {
    ScalarNode value = scalar(document, key);
    return value == null ? null : scalars.text(value, key);
  }

  private void each(MappingNode document, String key, BiConsumer<Node, String> reader) {
    Node value = document.stated(key);
    if (value instanceof ListNode list) {
      list.items().forEach(item -> reader.accept(item, key + "[]"));
    } else if (value != null) {
      problems.add(value.place(), key, "A list belongs here.", "Write [ ... ] or `- ` lines.");
    }
  }

  private List<Removal> without(MappingNode document) {
    List<Removal> removals = new ArrayList<>();
    each(
        document,
        "without",
        (item, path) -> {
          if (!(item instanceof ScalarNode text)) {
            problems.add(item.place(), path, "A path belongs here.", "Write one text.");
            return;
          }
          Optional<CasePath> parsed = CasePath.parse(text.text());
          parsed.ifPresent(at -> removals.add(new Removal(text.place(), text.text(), at)));
          if (parsed.isEmpty()) {
            paths.check(text, path);
          }
        });
    return removals;
  }

  private Set<String> texts(MappingNode document, String key) {
    Set<String> names = new LinkedHashSet<>();
    each(
        document,
        key,
        (item, path) -> {
          String name = item instanceof ScalarNode text ? scalars.text(text, path) : null;
          if (name != null) {
            names.add(name);
          }
        });
    return names;
  }

  private List<ExpectedFinding> expect(MappingNode document) {
    List<ExpectedFinding> expected = new ArrayList<>();
    each(
        document,
        "expect",
        (item, path) -> {
          Node listed = withLists(item);
          checkPaths(listed, path);
          ExpectedFinding read = records.read(ExpectedFinding.class, listed, path);
          if (read != null) {
            expected.add(read);
          }
        });
    return expected;
  }

  private List<Gone> gone(MappingNode document) {
    List<Gone> gone = new ArrayList<>();
    each(
        document,
        "gone",
        (item, path) -> {
          Node listed = withLists(item);
          checkPaths(listed, path);
          GoneFinding read = records.read(GoneFinding.class, listed, path);
          if (read != null) {
            gone.add(new Gone(item.place(), read));
          }
        });
    return gone;
  }

  /** One path may stand alone where a list of paths belongs. */
  private static Node withLists(Node item) {
    if (!(item instanceof MappingNode mapping)) {
      return item;
    }
    Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
    for (String key : List.of("at", "missing")) {
      if (mapping.stated(key) instanceof ScalarNode single) {
        Node list = new ListNode(single.place(), List.of(single));
        entries.computeIfPresent(key, (same, entry) -> new Entry(entry.keyPlace(), list));
      }
    }
    return new MappingNode(mapping.place(), entries);
  }

  private void checkPaths(Node item, String path) {
    if (item instanceof MappingNode mapping) {
      for (String key : List.of("at", "missing")) {
        if (mapping.stated(key) instanceof ListNode list) {
          list.items().forEach(at -> paths.check(at, path + "." + key));
        }
      }
    }
  }
}
