package io.casecheck.cli.create;

import io.casecheck.cli.cases.CaseValues;
import io.casecheck.explanation.CaseChange;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.json.CaseFileException;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Type;
import io.casecheck.rule.RuleDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of cases that change each other, and the cases that it means. */
final class SketchedCases {
  static final String RAISED = "raised";
  static final String NEAR_MISS = "near miss";
  static final String LEFT_OUT = "input left out";

  private static final Pattern PART = Pattern.compile("(\\w+): ([^,{}\\[\\]]+?)(?= *[,}])");

  /** What follows rule, outcome and place, which are enough to name an expectation. */
  private static final Pattern DETAILS = Pattern.compile(", (missing|dueBy): .*");

  private static final Map<String, String> WHY =
      Map.of(
          RAISED, "<what the source says, and how this case breaks it>",
          NEAR_MISS, "<the nearest case that the source allows>",
          LEFT_OUT, "<which input is not stated, and why it decides>");

  private final RuleDescription rule;
  private final Case start;
  private final List<String> taken;
  private final Path folder;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<String>> expected = new HashMap<>();

  /**
   * Cases that begin with one.
   *
   * @param rule the rule that they are about
   * @param start the first case
   * @param taken paths of what the first case states though the rule does not read it
   * @param folder where cases are read from while they are tried
   */
  SketchedCases(RuleDescription rule, Case start, List<String> taken, Path folder) {
    this.rule = rule;
    this.start = start;
    this.taken = taken;
    this.folder = folder;
  }

  /** The first case. */
  Case start() {
    return start;
  }

  /**
   * The same cases, but begun with another one, which has these changes; empty if none has them.
   */
  Optional<SketchedCases> startedWith(List<CaseChange> changes) {
    String first = document("start", RAISED) + body();
    String second = "---\n" + document("tried", RAISED) + from("start") + written(changes);
    return read(first + second, "tried")
        .map(changed -> new SketchedCases(rule, changed, taken, folder));
  }

  /** Writes the first case, and gives its name. */
  String begin(List<String> lines) {
    String name = rule.id() + " " + RAISED;
    text.append(document(name, RAISED)).append(body());
    text.append(lines.isEmpty() ? "expect: []\n" : list("expect", lines));
    expected.put(name, lines);
    return name;
  }

  /** A case with changes; empty if they make none. */
  Optional<Case> changed(String from, List<CaseChange> changes) {
    return tried(from, written(changes));
  }

  /** Writes a case with changes, and gives its name. */
  String add(String role, String from, List<CaseChange> changes, List<String> lines) {
    return append(role, from, written(changes), lines);
  }

  /** A case without an input; empty if no case is without it. */
  Optional<Case> without(String from, String path) {
    return tried(from, without(path));
  }

  private Optional<Case> tried(String from, String changes) {
    return read(text + "---\n" + document("tried", RAISED) + from(from) + changes, "tried");
  }

  void addWithout(String role, String from, String path, List<String> lines) {
    append(role, from, without(path), lines);
  }

  String text() {
    return text.toString();
  }

  private String append(String role, String from, String changes, List<String> lines) {
    String name = rule.id() + " " + role;
    List<String> before = expected.getOrDefault(from, List.of());
    text.append("---\n").append(document(name, role)).append(from(from)).append(changes);
    text.append(
        list(
            "gone",
            before.stream()
                .filter(line -> !lines.contains(line))
                .map(line -> DETAILS.matcher(line).replaceFirst(" }"))
                .toList()));
    text.append(list("expect", lines.stream().filter(line -> !before.contains(line)).toList()));
    expected.put(name, lines);
    return name;
  }

  private String document(String name, String role) {
    String why = String.valueOf(WHY.get(role));
    if (role.equals(RAISED) && !taken.isEmpty()) {
      String whole = why.substring(0, why.length() - 1);
      why = whole + "; the rule does not ask for " + String.join(", ", taken) + ">";
    }
    return "name: " + name + "\nwhy: " + why + "\n";
  }

  private String body() {
    String criteria = rule.criteria();
    return "case:\n"
        + CaseValues.block(start, "  ")
        + (criteria == null ? "" : "criteria: [ " + criteria + " ]\n");
  }

  private static String from(String name) {
    return "from: " + name + "\n";
  }

  private static String without(String path) {
    return "without: [ \"" + path + "\" ]\n";
  }

  private static String list(String key, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : key
            + ":\n"
            + lines.stream().map(line -> "  - " + line + "\n").collect(Collectors.joining());
  }

  private static String written(List<CaseChange> changes) {
    StringBuilder set = new StringBuilder();
    List<String> gone = new ArrayList<>();
    for (CaseChange change : changes) {
      String value = change.value();
      if (change.action() == Action.REMOVE || value == null) {
        gone.add('"' + change.path() + '"');
      } else {
        String item =
            change.action() == Action.ADD
                ? "[ " + parts(change.path(), value) + " ]"
                : value(change.path(), value);
        set.append("  \"").append(change.path()).append("\": ").append(item).append('\n');
      }
    }
    return (set.isEmpty() ? "" : "set:\n" + set)
        + (gone.isEmpty() ? "" : "without: [ " + String.join(", ", gone) + " ]\n");
  }

  private static String parts(String list, String item) {
    return PART.matcher(item)
        .replaceAll(
            part -> part.group(1) + ": " + value(list + "." + part.group(1), part.group(2)));
  }

  /** A text stands in quotes: a code can look like a number. */
  private static String value(String path, String value) {
    int dot = path.lastIndexOf('.');
    String place = dot < 0 ? "" : path.substring(0, dot).replaceAll("\\[[^]]*]", "");
    boolean isText =
        FactType.values().stream()
            .filter(type -> type.listPath().equals(place))
            .map(type -> type.components().get(path.substring(dot + 1)))
            .anyMatch(component -> component != null && component.type().kind() == Type.Kind.TEXT);
    return isText || value.contains(":") ? '"' + value + '"' : value;
  }

  /** The cases as they are read once they are written. */
  List<SampleCase> read() {
    return read(text());
  }

  /** The case of that name; empty if the text holds none or cannot be read. */
  private Optional<Case> read(String cases, String name) {
    try {
      return read(cases).stream()
          .filter(sample -> sample.name().equals(name))
          .map(SampleCase::input)
          .findFirst();
    } catch (CaseFileException e) {
      return Optional.empty(); // Such as an item without what it must state.
    }
  }

  private List<SampleCase> read(String cases) {
    try {
      Files.writeString(folder.resolve("cases.yaml"), cases);
      return CaseFiles.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
