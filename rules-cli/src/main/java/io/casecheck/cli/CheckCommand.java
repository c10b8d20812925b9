package io.casecheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.RulePackCheck;
import io.casecheck.finding.Severity;
import io.casecheck.rule.PackProblem;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks rules without running them: every mistake at once, each with its line and a mark. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks rules without running them: every mistake at once, with its line.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  nothing is wrong",
      "  1  an error: the rules do not load",
      "  2  there is no such folder",
      "What each check means, and how to mend it: docs/troubleshooting.md."
    })
final class CheckCommand implements Callable<Integer> {
  /** What to write. */
  enum Format {
    text,
    json
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Folder of rules (default: the rules of the clone).")
  private @Nullable String folder;

  @Option(
      names = "--overlay",
      description = "The folder lies over the bundled rules: it may cite their sources.")
  private boolean overlay;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  private final Terminal terminal;
  private final Home home;

  CheckCommand(Terminal terminal, Home home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() {
    Path rules = folder();
    RulePackCheck check = overlay ? RulePackCheck.overlay(rules) : RulePackCheck.of(rules);
    if (format == Format.json) {
      terminal.print(json(check));
    } else {
      terminal.print(text(rules, check));
    }
    boolean fails =
        check.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    return (fails ? ExitStatus.BLOCKED : ExitStatus.CLEAR).code();
  }

  private Path folder() {
    if (folder != null) {
      Path rules = terminal.directory().resolve(folder);
      if (!Files.isDirectory(rules)) {
        throw new UsageException("there is no folder " + folder + ".");
      }
      return rules;
    }
    if (home.checkout() == null) {
      throw new UsageException("name the folder of rules: casecheck check FOLDER.");
    }
    return home.checkout().resolve("drl");
  }

  private static String text(Path rules, RulePackCheck check) {
    StringBuilder text = new StringBuilder();
    PackProblemText problem = new PackProblemText(List.of(rules));
    check.problems().forEach(one -> text.append(problem.of(one)).append("\n\n"));
    if (check.problems().isEmpty()) {
      long scopes = check.rules().stream().map(rule -> rule.scope()).distinct().count();
      text.append(Moments.count(check.rules().size(), "rule version"))
          .append(" in ")
          .append(Moments.count(scopes, "scope"))
          .append(", ");
    }
    return text.append(Moments.count(check.problems().size(), "problem")).append('\n').toString();
  }

  private static String json(RulePackCheck check) {
    List<Map<String, Object>> problems =
        check.problems().stream().map(CheckCommand::properties).toList();
    try {
      return new JsonMapper().writeValueAsString(Map.of("problems", problems)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> properties(PackProblem problem) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("check", problem.check());
    properties.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    properties.put("file", problem.file());
    properties.put("line", problem.line());
    properties.put("column", problem.column());
    properties.put("rule", problem.rule());
    properties.put("message", problem.message());
    properties.put("fix", problem.fix());
    return properties;
  }
}
