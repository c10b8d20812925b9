package io.casecheck.pack;

import io.casecheck.model.TableRow;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack and checks them; reports everything that is wrong at once. */
public final class PackReader {
  private static final Pattern SCOPE =
      Pattern.compile("common|(drug|payer|program|state)/[a-z0-9]+(-[a-z0-9]+)*");

  private final PackFiles files;
  private final Pack beneath;
  private final Set<PackProblem> problems = new LinkedHashSet<>();
  private final Map<String, Scope> scopes = new TreeMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<TableRow>> tables = new HashMap<>();
  private Map<String, Source> sources = Map.of();

  private PackReader(PackFiles files, Pack beneath) {
    this.files = files;
    this.beneath = beneath;
  }

  /**
   * The pack, without what lies beneath it.
   *
   * @param beneath the pack that it is laid over: its sources can be cited, its ids are taken
   * @throws RulePackException with every problem
   */
  public static Pack read(PackFiles files, Pack beneath) {
    return new PackReader(files, beneath).pack();
  }

  /**
   * What is wrong with a pack that was compiled, when it is laid over another: it was checked when
   * it was compiled, but maybe over another one.
   */
  static List<PackProblem> problemsOver(Pack pack, Pack beneath) {
    Set<String> known = new LinkedHashSet<>();
    beneath.scopes().forEach(scope -> known.add(scope.path()));
    List<PackProblem> problems = new ArrayList<>();
    for (Scope scope : pack.scopes()) {
      if (!known.add(scope.path())) {
        problems.add(scopeTaken(scope.path()));
      }
    }
    pack.rules().stream()
        .map(Rule::scope)
        .distinct()
        .filter(scope -> !known.contains(scope))
        .forEach(scope -> problems.add(scopeMissing(scope)));
    problems.addAll(PackChecks.problems(pack.rules(), pack.tables(), pack.sources(), beneath));
    return problems;
  }

  private static PackProblem scopeTaken(String folder) {
    return new PackProblem(
        "scope",
        folder + "/scope.yaml",
        0,
        0,
        "",
        "The pack beneath has this scope already and says when it applies.",
        "leave scope.yaml out");
  }

  private static PackProblem scopeMissing(String folder) {
    return new PackProblem(
        "scope", folder + "/scope.yaml", 0, 0, "", "The scope has no scope.yaml.", "title: ...");
  }

  private Pack pack() {
    files.texts().forEach(this::readFile);
    checkScopes();
    if (rules.isEmpty() && problems.isEmpty()) {
      problems.add(new PackProblem("no-rules", "", 0, 0, "", "The pack holds no rule.", ""));
    }
    problems.addAll(PackChecks.problems(rules, tables, sources, beneath));
    if (!problems.isEmpty()) {
      throw new RulePackException(
          problems.stream()
              .sorted(
                  Comparator.comparing(PackProblem::file)
                      .thenComparingInt(PackProblem::line)
                      .thenComparingInt(PackProblem::column))
              .toList());
    }
    return new Pack(
        List.copyOf(scopes.values()),
        List.copyOf(rules),
        Map.copyOf(tables),
        sources,
        List.of(files.digest()));
  }

  private void readFile(String path, String text) {
    ProblemList list = new ProblemList(path);
    int slash = path.lastIndexOf('/');
    String scope = slash < 0 ? "" : path.substring(0, slash);
    String name = path.substring(slash + 1);
    if (path.equals("sources.yaml")) {
      sources = SourcesFile.read(text, list);
    } else if (!SCOPE.matcher(scope).matches()) {
      list.add(
          0,
          0,
          "misplaced",
          "A pack holds sources.yaml and folders common, drug/NAME, payer/NAME, program/NAME and"
              + " state/NAME; nothing is read from here.",
          "");
    } else if (name.equals("scope.yaml")) {
      Scope read = ScopeFile.read(scope, text, list);
      if (read != null) {
        scopes.put(scope, read);
      }
    } else if (name.endsWith(".drl")) {
      rules.addAll(RuleFileParser.rules(scope, path, text, list));
    } else if (name.endsWith(".csv")) {
      String table = name.substring(0, name.length() - ".csv".length());
      tables
          .computeIfAbsent(scope, key -> new ArrayList<>())
          .addAll(TableFile.read(table, text, list));
    } else {
      list.add(
          0, 0, "misplaced", "A scope holds scope.yaml, rule files (.drl) and tables (.csv).", "");
    }
    problems.addAll(list.all());
  }

  private void checkScopes() {
    Set<String> folders = new LinkedHashSet<>();
    files.texts().keySet().stream()
        .filter(path -> path.endsWith(".drl") || path.endsWith("/scope.yaml"))
        .forEach(path -> folders.add(path.substring(0, Math.max(0, path.lastIndexOf('/')))));
    for (String folder : folders) {
      boolean known = beneath.scopes().stream().anyMatch(scope -> scope.path().equals(folder));
      if (known && scopes.containsKey(folder)) {
        problems.add(scopeTaken(folder));
      }
      if (!known && !files.texts().containsKey(folder + "/scope.yaml")) {
        problems.add(scopeMissing(folder));
      }
      @Nullable String rule =
          files.texts().keySet().stream()
              .filter(path -> path.startsWith(folder + "/") && path.endsWith(".drl"))
              .findFirst()
              .orElse(null);
      if (rule == null) {
        problems.add(
            new PackProblem("no-rules", folder, 0, 0, "", "The scope holds no rule file.", ""));
      }
    }
  }
}
