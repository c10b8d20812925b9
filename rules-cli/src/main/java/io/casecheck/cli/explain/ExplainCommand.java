package io.casecheck.cli.explain;

import io.casecheck.cli.answer.EvaluatingCommand;
import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.answer.OpenEvaluators;
import io.casecheck.cli.answer.UnknownRules;
import io.casecheck.cli.cases.CaseInput;
import io.casecheck.cli.cases.CaseSource;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.RetiredIds;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Progress;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.json.NearestName;
import io.casecheck.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains why rules answer what they do. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Explains why a rule fires or stays silent, and what would turn it.",
      "Without a rule: every rule that was asked, with what keeps it silent."
    },
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  explained",
      "  2  the case or the rules cannot be read, or there is no such rule"
    })
public final class ExplainCommand extends EvaluatingCommand {
  private static final Pattern PLACE = Pattern.compile("(.+\\.(?:ya?ml|json)):(\\d{1,7})");
  private static final Pattern LINE = Pattern.compile("\\.ya?ml:(\\d+): ");

  @Parameters(
      index = "0",
      paramLabel = "CASE",
      description =
          "Case in YAML or JSON, a file of sample cases, FILE:LINE for one of them, or - for"
              + " standard input.")
  private String file = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "RULE", description = "Id of a rule.")
  private @Nullable String rule;

  @Option(
      names = "--values",
      description = "Show values of the case too. They can be a person's data.")
  private boolean values;

  public ExplainCommand(Terminal terminal, Evaluator.Source evaluators, Home home) {
    super(terminal, evaluators, home);
  }

  @Override
  public Integer call() {
    PackChoice choice = choice();
    List<CaseInput> cases = cases();
    ExplanationReport report =
        !isText()
            ? new JsonExplanations(terminal(), cases.size() == 1)
            : new TextExplanations(terminal(), style());
    try (Progress progress = new Progress(terminal(), cases.size(), "cases");
        OpenEvaluators open = open(choice)) {
      for (CaseInput input : cases) {
        progress.step();
        List<Explanation> explained = explained(open.with(input.criteria()).evaluator(), input);
        progress.clear();
        report.add(input.name(), explained, rule != null);
      }
    }
    return ExitStatus.CLEAR.code();
  }

  private List<Explanation> explained(Evaluator evaluator, CaseInput input) {
    ValueDetail detail = values ? ValueDetail.SHOWN : ValueDetail.LEFT_OUT;
    return rule == null
        ? evaluator.explain(input.value(), detail)
        : List.of(evaluator.explain(input.value(), known(evaluator, rule), detail));
  }

  /** Ids are written in capital letters, but nobody needs to type them. */
  private static String known(Evaluator evaluator, String typed) {
    TreeSet<String> ids =
        evaluator.rules().stream()
            .map(RuleDescription::id)
            .collect(Collectors.toCollection(TreeSet::new));
    String id = typed.toUpperCase(Locale.ROOT);
    if (!ids.contains(id)) {
      new RetiredIds(evaluator.retired())
          .sentence(id)
          .ifPresent(
              sentence -> {
                throw new UsageException(sentence);
              });
      throw new UsageException(
          "there is no rule "
              + typed
              + NearestName.of(id, List.copyOf(ids))
                  .map(near -> "; did you mean " + near + "?")
                  .orElse(
                      "; `casecheck explain CASE` lists those that were asked. "
                          + UnknownRules.WHERE));
    }
    return id;
  }

  private List<CaseInput> cases() {
    CaseSource source = new CaseSource(terminal());
    Matcher place = PLACE.matcher(file);
    if (!place.matches()) {
      return read(source, file);
    }
    int line = Integer.parseInt(place.group(2));
    return read(source, place.group(1)).stream()
        .filter(input -> lineOf(input) <= line)
        .reduce((earlier, later) -> later)
        .map(List::of)
        .orElseThrow(
            () -> new UsageException(place.group(1) + " has no sample case in line " + line + "."));
  }

  /** A sample case is called {@code FILE:LINE: NAME}; other cases have no line. */
  private static int lineOf(CaseInput input) {
    Matcher start = LINE.matcher(input.name());
    return start.find() ? Integer.parseInt(start.group(1)) : Integer.MAX_VALUE;
  }

  private static List<CaseInput> read(CaseSource source, String argument) {
    return source.inputs(argument).stream().flatMap(input -> input.read().stream()).toList();
  }
}
