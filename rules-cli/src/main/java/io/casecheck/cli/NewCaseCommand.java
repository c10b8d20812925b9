package io.casecheck.cli;

import io.casecheck.json.NearestName;
import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RuleDescription;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins the cases of a rule. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Begins the cases of a rule: one that raises it, a near miss and one with an input left out.",
      "Its values only show the form: write those of the source."
    })
final class NewCaseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RULE", description = "Id of the rule.")
  private String rule = "";

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Folder of sample cases (default: the cases of the clone).")
  private @Nullable String into;

  @Mixin private PackOptions pack = new PackOptions();

  private final Terminal terminal;
  private final Home home;

  NewCaseCommand(Terminal terminal, Home home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() {
    PackChoice choice = pack.choice(terminal.directory(), home.rules());
    PackDescription description = ChosenPack.load(choice).description();
    List<RuleDescription> versions =
        description.rules().stream().filter(known -> known.id().equals(rule)).toList();
    if (versions.isEmpty()) {
      List<String> ids = description.rules().stream().map(RuleDescription::id).toList();
      throw new UsageException(
          "there is no rule %s.%s"
              .formatted(
                  rule,
                  NearestName.of(rule, ids)
                      .map(near -> " Did you mean " + near + "?")
                      .orElse(" " + UnknownRules.WHERE)));
    }
    RuleDescription last = versions.get(versions.size() - 1);
    NewFiles files = new NewFiles(terminal, into, home.cases());
    String file = rule.toLowerCase(Locale.ROOT) + ".yaml";
    files.create(file, text(choice, last, description));
    terminal.tell(
        "next: casecheck test " + files.shown(file) + " with the same --overlay or --rules");
    return ExitStatus.CLEAR.code();
  }

  private String text(PackChoice choice, RuleDescription of, PackDescription description) {
    String criteria = of.criteria();
    PackChoice asked = criteria == null ? choice : choice.with(Set.of(criteria));
    try (TemporaryFolder folder = new TemporaryFolder();
        Evaluator evaluator = new CaseEvaluators().open(asked)) {
      SketchedCases cases =
          new SketchedCases(of.id(), new CaseHead(of, description).body(), folder.child("cases"));
      return new CaseSketch(evaluator, of, cases)
          .text()
          .orElseGet(() -> form(of, description, evaluator, folder.child("form")));
    }
  }

  /** The form of a case, if its values raise the rule: one that does not would mislead. */
  private static String form(
      RuleDescription of, PackDescription description, Evaluator evaluator, Path folder) {
    CaseText form = new CaseText(of, description);
    if (!form.raises(evaluator, folder)) {
      throw new UsageException(CaseText.NONE);
    }
    return form.text();
  }
}
