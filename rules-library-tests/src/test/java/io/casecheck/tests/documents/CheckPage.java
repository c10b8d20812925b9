package io.casecheck.tests.documents;

import io.casecheck.RulePackCheck;
import io.casecheck.json.CaseFiles;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.StatedCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of docs/checks.md.
 *
 * @param id the check
 * @param group heading of its group
 * @param text what stands before the examples
 * @param message the message that it shows
 * @param wrong its bad examples
 * @param right its good examples
 */
record CheckPage(
    String id,
    String group,
    String text,
    String message,
    List<Example> wrong,
    List<Example> right) {
  private static final Pattern FENCE =
      Pattern.compile("(Wrong|Right):\n\n```\\w+ ?(\\S*)\n(.*?)\n?```", Pattern.DOTALL);
  private static final Path WALK = Repository.file("docs/authoring/our-rules");
  private static final String RULES = "drug/beqvez/coding.drl";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final String OWN = "our-rules";
  private static final String CASES = "our-cases/";
  private static final String MARK = "\u0001";

  /**
   * A block of an example.
   *
   * @param place the part of the walk's rule file that it replaces, or the path of a file; empty if
   *     it stands for the good example of its section
   * @param text its text, with the mark line
   */
  record Example(String place, String text) {}

  /** All sections of the page. */
  static List<CheckPage> all() throws IOException {
    List<CheckPage> pages = new ArrayList<>();
    String text = Repository.text(Repository.file("docs/checks.md"));
    for (String group : text.split("\n## ")) {
      String heading = group.lines().findFirst().orElse("");
      Stream.of(group.split("\n### ")).skip(1).forEach(page -> pages.add(of(heading, page)));
    }
    return pages;
  }

  /** The section of a check. */
  static CheckPage named(String id) throws IOException {
    return all().stream().filter(page -> page.id().equals(id)).findFirst().orElseThrow();
  }

  /** What is found in the walk's pack with another text in its place. */
  static List<PackProblem> problems(String place, String text, Path folder) throws IOException {
    List<Example> wrong = List.of(new Example(place, text));
    return new CheckPage("", "", "", "", wrong, List.of()).problemsOfWrong(folder);
  }

  private static CheckPage of(String group, String section) {
    List<Example> wrong = new ArrayList<>();
    List<Example> right = new ArrayList<>();
    Matcher fence = FENCE.matcher(section);
    while (fence.find()) {
      Example example = new Example(fence.group(2), fence.group(3));
      (fence.group(1).equals("Wrong") ? wrong : right).add(example);
    }
    String id = section.lines().findFirst().orElse("");
    String message =
        section
            .lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .collect(Collectors.joining(" "));
    String text = section.substring(id.length(), section.indexOf("\n> ")).strip();
    return new CheckPage(id, group, text, message, wrong, right);
  }

  /** What is found in the walk's pack with the bad example in it. */
  List<PackProblem> problemsOfWrong(Path folder) throws IOException {
    return problems(wrong, folder);
  }

  /** What is found with the good example in it. */
  List<PackProblem> problemsOfRight(Path folder) throws IOException {
    return problems(right, folder);
  }

  /** File, line and column of the mark, such as {@code a.drl:3:5}; empty if there is none. */
  String markedPlace() throws IOException {
    for (Map.Entry<String, String> file : files(wrong).entrySet()) {
      int at = file.getValue().indexOf(MARK);
      if (at >= 0) {
        String before = file.getValue().substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return file.getKey() + ":" + line + ":" + (at - before.lastIndexOf('\n'));
      }
    }
    return "";
  }

  private List<PackProblem> problems(List<Example> examples, Path folder) throws IOException {
    for (Map.Entry<String, String> file : files(examples).entrySet()) {
      boolean ofCases = file.getKey().startsWith(CASES);
      Path path = folder.resolve(ofCases ? "" : OWN).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue().replace(MARK, ""));
    }
    Path cases = folder.resolve(CASES);
    List<StatedCode> codes = Files.exists(cases) ? CaseFiles.codes(cases) : List.of();
    List<PackProblem> blanks = Files.exists(cases) ? CaseFiles.blanks(cases) : List.of();
    List<PackProblem> problems =
        new ArrayList<>(RulePackCheck.overlay(folder.resolve(OWN), codes, DAY).problems());
    problems.addAll(blanks);
    return problems;
  }

  private Map<String, String> files(List<Example> examples) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String file : List.of(RULES, "drug/beqvez/scope.yaml", "sources.yaml")) {
      files.put(file, Repository.text(WALK.resolve(file)));
    }
    for (int i = 0; i < examples.size(); i++) {
      put(examples.get(i), i, files);
    }
    return files;
  }

  private void put(Example example, int index, Map<String, String> files) {
    String block = marked(example.text());
    String rules = files.getOrDefault(RULES, "");
    switch (example.place()) {
      case "when" -> files.put(RULES, withImports(between(rules, "when", "then", block)));
      case "then" -> files.put(RULES, between(rules, "then", "end", block));
      case "rules" -> files.put(RULES, rules + "\n" + block + "\n");
      case "" -> files.put(RULES, rules.replace(inWalk(rules, index), block));
      default -> {
        if (example.text().isEmpty()) {
          files.remove(example.place());
        } else {
          files.put(example.place(), block + "\n");
        }
      }
    }
  }

  /**
   * The lines of the walk that an example is about: one of the two examples has them as they are.
   */
  private String inWalk(String rules, int index) {
    return Stream.of(right, wrong)
        .filter(examples -> index < examples.size())
        .map(examples -> withoutMark(examples.get(index).text()))
        .filter(rules::contains)
        .findFirst()
        .orElseGet(() -> lineOf((index < right.size() ? right : wrong).get(index).text(), rules));
  }

  /** The line that begins with the same metadata. */
  private String lineOf(String text, String rules) {
    String name = text.substring(0, text.indexOf('(') + 1);
    return rules
        .lines()
        .filter(line -> line.startsWith(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + ": the walk does not say " + text));
  }

  private static String withoutMark(String text) {
    return text.replaceAll("(?m)^ *\\^\\n?", "").stripTrailing();
  }

  private static String between(String rules, String from, String to, String block) {
    int start = rules.indexOf("\n" + from + "\n") + from.length() + 2;
    return rules.substring(0, start) + block + "\n" + rules.substring(rules.indexOf(to, start));
  }

  /** Imports of what the conditions name. */
  private static String withImports(String rules) {
    Map<String, String> imports = new LinkedHashMap<>();
    Matcher name = Pattern.compile("\\b[A-Z]\\w+(?=[.(])").matcher(rules.replaceAll("\".*?\"", ""));
    while (name.find()) {
      String type = "io.casecheck.model." + name.group();
      if (CheckPage.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null) {
        imports.put(type, "import " + type + "\n");
      }
    }
    return rules.replace(
        "import io.casecheck.model.ClaimLine\n", String.join("", imports.values()));
  }

  /** The block with a mark where its mark line points to; hidden characters stand by number. */
  private static String marked(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.matches(" *\\^")) {
        String above = lines.remove(lines.size() - 1);
        int at = line.length() - 1;
        lines.add(above.substring(0, at) + MARK + above.substring(at));
      } else {
        lines.add(line);
      }
    }
    String joined = String.join("\n", lines);
    Matcher hidden = Pattern.compile("<U\\+([0-9A-F]{4})>").matcher(joined);
    return hidden.replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
  }
}
