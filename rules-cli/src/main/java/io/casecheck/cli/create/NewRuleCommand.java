package io.casecheck.cli.create;

import io.casecheck.RulePack;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.rules.PackFolder;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.finding.Category;
import io.casecheck.finding.Severity;
import io.casecheck.json.NearestName;
import io.casecheck.pack.tree.FactType;
import io.casecheck.rule.PackDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rule, and the source it stands on. */
@Command(
    name = "rule",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Begins a rule with the next free id, and its source if that is new.")
final class NewRuleCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCOPE/FILE",
      description = "Scope and rule file, such as drug/beqvez/coding; the file may be there.")
  private String place = "";

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Folder of rules (default: the rules of the clone).")
  private @Nullable String into;

  @Option(
      names = "--effective",
      required = true,
      paramLabel = "DATE",
      description = "First day in force, such as 2025-01-01.")
  private LocalDate effective = LocalDate.EPOCH;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "KEY",
      description = "Key of the source, in sources.yaml or new.")
  private String source = "";

  @Option(
      names = "--read",
      paramLabel = "DATE",
      description = "Day on which the source was read; needed for a new one.")
  private @Nullable LocalDate read;

  @Option(
      names = "--fact",
      paramLabel = "TYPE",
      description = "What the rule is about (default: ${DEFAULT-VALUE}).")
  private String fact = "ClaimLine";

  @Option(
      names = "--category",
      paramLabel = "CATEGORY",
      description = "${COMPLETION-CANDIDATES} (default: by the name of the file, else CODING).")
  private @Nullable Category category;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Severity severity = Severity.WARNING;

  @Option(names = "--title", paramLabel = "TEXT", description = "What must be, in one line.")
  private String title = "<what must be, in one line>";

  private final Terminal terminal;
  private final Home home;

  NewRuleCommand(Terminal terminal, Home home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() {
    if (NewScopeCommand.isScope(place)) {
      throw new UsageException("name the file too, such as %s/coding.".formatted(place));
    }
    int slash = place.lastIndexOf('/');
    if (slash < 0 || !place.substring(slash + 1).matches("[a-z0-9-]+(\\.drl)?")) {
      throw new UsageException("name scope and file, such as drug/beqvez/coding.");
    }
    String scope = place.substring(0, slash);
    if (!NewScopeCommand.isScope(scope)) {
      throw new UsageException(NewScopeCommand.NAMING);
    }
    if (!source.matches("[A-Za-z0-9][A-Za-z0-9.()_-]*")) {
      throw new UsageException(
          "--source is one key of sources.yaml: letters, digits, dots and hyphens, such as"
              + " hcpcs-j1414. Write further keys into @source by hand, with commas.");
    }
    FactType type = FactType.named(fact);
    if (type == null) {
      List<String> names = FactType.values().stream().map(FactType::name).toList();
      throw new UsageException(
          "there is no fact %s; there are %s.%s"
              .formatted(
                  fact,
                  String.join(", ", names),
                  NearestName.of(fact, names)
                      .map(near -> " Did you mean " + near + "?")
                      .orElse("")));
    }
    NewFiles files = new NewFiles(terminal, into, home.pack());
    PackDescription bundled = RulePack.bundled().description();
    if (!files.has(scope + "/scope.yaml")
        && bundled.scopes().stream().noneMatch(known -> known.path().equals(scope))) {
      throw new UsageException(
          "there is no scope %s yet: casecheck new scope %s%s."
              .formatted(scope, scope, files.option("--into")));
    }
    String sources = sources(files.text(PackFolder.REGISTER), bundled);
    String file = place.endsWith(".drl") ? place : place + ".drl";
    RuleText rule =
        new RuleText(
            scope, type, category(), severity, title, effective, source, code(files, scope));
    String before = files.text(file);
    List<String> taken = new ArrayList<>(files.texts());
    bundled.rules().forEach(known -> taken.add(known.id()));
    String id = rule.nextId(before, taken);
    files.extend(file, rule.in(before, id));
    if (!sources.isEmpty()) {
      files.extend(PackFolder.REGISTER, sources);
    }
    terminal.tell(
        "fill what stands in angle brackets, then: casecheck new case %s%s%s"
            .formatted(id, into == null ? "" : " --into CASES", files.option("--overlay")));
    return ExitStatus.CLEAR.code();
  }

  /** What was asked for, else what the file is named after, such as {@code coverage-age}. */
  private Category category() {
    if (category != null) {
      return category;
    }
    String file = place.substring(place.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    return Stream.of(Category.values())
        .filter(named -> file.startsWith(named.name()))
        .findFirst()
        .orElse(Category.CODING);
  }

  /** The register with the source added; empty if it has it, or the bundled one does. */
  private String sources(String before, PackDescription bundled) {
    if (Pattern.compile("(?m)^" + Pattern.quote(source) + ":").matcher(before).find()
        || bundled.sources().stream().anyMatch(known -> known.citation().key().equals(source))) {
      return "";
    }
    if (read == null) {
      throw new UsageException(
          "the source %s is new: say when it was read, with --read DATE.".formatted(source));
    }
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    return before
        + gap
        + """
        %s:
          authority: <who says so, such as HCPCS Level II or 42 CFR>
          section: <where, such as J1414 or 422.582(b)>
          title: <what it says, in your own words>
          address: <where it is found>
          read: %s
          verified: <yes if you read the original, else second-hand or no>
          note: <why nobody could verify it; with verified yes it can go>
        """
            .formatted(source, read);
  }

  /** The first code of the drug, which its coding rules begin with. */
  private static @Nullable String code(NewFiles files, String scope) {
    Matcher codes =
        Pattern.compile("codes: \\[ *\"?([A-Z0-9]+)").matcher(files.text(scope + "/scope.yaml"));
    return codes.find() ? codes.group(1).toUpperCase(Locale.ROOT) : null;
  }
}
