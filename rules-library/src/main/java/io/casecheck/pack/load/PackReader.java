package io.casecheck.pack.load;

import io.casecheck.finding.Severity;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Check;
import io.casecheck.pack.Pack;
import io.casecheck.pack.PackSettings;
import io.casecheck.pack.Scope;
import io.casecheck.pack.Source;
import io.casecheck.pack.check.PackChecks;
import io.casecheck.pack.check.PackDraft;
import io.casecheck.pack.read.Misplaced;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.pack.read.PackSettingsFile;
import io.casecheck.pack.read.ProblemList;
import io.casecheck.pack.read.RuleFileParser;
import io.casecheck.pack.read.ScopeFile;
import io.casecheck.pack.read.SourcesFile;
import io.casecheck.pack.read.TableFile;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import io.casecheck.rule.StatedCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack and checks them; reports everything that is wrong at once. */
public final class PackReader {
  private final PackFiles files;
  private final Pack beneath;
  private final Collection<StatedCode> caseCodes;
  private final @Nullable LocalDate day;
  private final Set<PackProblem> problems = new LinkedHashSet<>();
  private final Map<String, Scope> scopes = new TreeMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<TableRow>> tables = new HashMap<>();
  private Map<String, Source> sources = Map.of();
  private PackSettings settings = PackSettings.NONE;

  private PackReader(
      PackFiles files, Pack beneath, Collection<StatedCode> caseCodes, @Nullable LocalDate day) {
    this.files = files;
    this.beneath = beneath;
    this.caseCodes = caseCodes;
    this.day = day;
  }

  /**
   * The pack, without what lies beneath it.
   *
   * @param beneath the pack that it is laid over: its sources can be cited, its ids are taken
   * @throws RulePackException with every error
   */
  public static Pack read(PackFiles files, Pack beneath) {
    PackReading reading = new PackReader(files, beneath, List.of(), null).reading(false);
    if (reading.pack() == null) {
      throw new RulePackException(reading.errors());
    }
    return reading.pack();
  }

  /** The pack, if it can be loaded, and everything that is wrong with it. */
  public static PackReading check(PackFiles files, Pack beneath) {
    return check(files, beneath, List.of(), null);
  }

  /**
   * The same, and what is wrong with the codes that its sample cases state.
   *
   * @param day the day of the check, after which nothing was read; null if nobody says which
   */
  public static PackReading check(
      PackFiles files, Pack beneath, Collection<StatedCode> caseCodes, @Nullable LocalDate day) {
    return new PackReader(files, beneath, caseCodes, day).reading(true);
  }

  /**
   * What is wrong with a pack that was compiled, when it is laid over another: it was checked when
   * it was compiled, but maybe over another one.
   */
  static List<PackProblem> errorsOver(Pack pack, Pack beneath) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, Scope> scopes = new TreeMap<>();
    pack.rules().forEach(rule -> texts.put(rule.file(), ""));
    for (Scope scope : pack.scopes()) {
      texts.put(scope.path() + "/scope.yaml", "");
      scopes.put(scope.path(), scope);
    }
    PackDraft draft =
        new PackDraft(
            texts,
            scopes,
            pack.rules(),
            pack.tables(),
            pack.sources(),
            PackSettings.NONE,
            Set.of(),
            beneath,
            List.of(),
            null);
    return PackChecks.needed(draft)
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private PackReading reading(boolean further) {
    files.texts().forEach(this::readFile);
    if (rules.isEmpty() && problems.isEmpty()) {
      problems.add(Check.NO_RULES.problem("", Span.WHOLE_FILE, "", "The pack holds no rule.", ""));
    }
    PackDraft draft =
        new PackDraft(
            files.texts(),
            scopes,
            rules,
            tables,
            sources,
            settings,
            broken(),
            beneath,
            caseCodes,
            day);
    PackChecks.needed(draft).forEach(problems::add);
    if (further) {
      problems.addAll(PackChecks.further(draft, List.copyOf(problems)).toList());
    }
    List<PackProblem> sorted =
        problems.stream()
            .map(this::weighed)
            .sorted(
                Comparator.comparing(PackProblem::file)
                    .thenComparingInt(PackProblem::line)
                    .thenComparingInt(PackProblem::column))
            .toList();
    boolean good = sorted.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    return new PackReading(good ? pack() : null, sorted);
  }

  /** With the severity that the pack gives its check. */
  private PackProblem weighed(PackProblem problem) {
    return Check.of(problem.check())
        .map(settings::severity)
        .map(problem::withSeverity)
        .orElse(problem);
  }

  private Pack pack() {
    Map<String, String> retired = new TreeMap<>();
    settings.retired().forEach((id, now) -> retired.put(id, now.replacement()));
    return new Pack(
        List.copyOf(scopes.values()),
        List.copyOf(rules),
        Map.copyOf(tables),
        sources,
        retired,
        List.of(files.digest()));
  }

  private Set<String> broken() {
    return problems.stream().map(PackProblem::file).collect(Collectors.toSet());
  }

  private void readFile(String path, String text) {
    ProblemList list = new ProblemList(path);
    int slash = path.lastIndexOf('/');
    String scope = slash < 0 ? "" : path.substring(0, slash);
    String name = path.substring(slash + 1);
    if (path.equals("sources.yaml")) {
      sources = SourcesFile.read(text, list);
    } else if (path.equals(PackSettings.FILE)) {
      settings = PackSettingsFile.read(text, list);
    } else if (!Misplaced.isScope(scope)) {
      new Misplaced(scope, name, text).report(list);
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
      new Misplaced(scope, name, text).report(list);
    }
    problems.addAll(list.all());
  }
}
