package io.casecheck.cli.create;

import io.casecheck.cli.answer.CaseEvaluators;
import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.answer.OpenEvaluators;
import io.casecheck.cli.answer.UnknownRules;
import io.casecheck.cli.cases.TreeSettings;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.folder.TemporaryFolder;
import io.casecheck.cli.rules.ChosenPack;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.PackOptions;
import io.casecheck.cli.rules.PackTree;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.engine.Situations;
import io.casecheck.engine.explain.CaseMaker;
import io.casecheck.json.NearestName;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
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
    files.create(file, text(choice, last));
    terminal.tell("next: casecheck test " + files.shown(file) + pack.shown());
    return ExitStatus.CLEAR.code();
  }

  private String text(PackChoice choice, RuleDescription of) {
    String criteria = of.criteria();
    PackChoice asked = criteria == null ? choice : choice.with(Set.of(criteria));
    try (TemporaryFolder folder = new TemporaryFolder();
        Evaluator evaluator = OpenEvaluators.load(new CaseEvaluators(), asked)) {
      return text(PackTree.read(asked), of, evaluator, folder.child("cases"));
    }
  }

  /** The text of the cases of a version of a rule, under an evaluator that has its criteria on. */
  static String text(Pack pack, RuleDescription of, Evaluator evaluator, Path folder) {
    Rule version =
        pack.rules().stream()
            .filter(rule -> rule.metadata().id().equals(of.id()))
            .filter(rule -> rule.metadata().effective().equals(of.effective()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no version of " + of.id()));
    Set<String> criteria = of.criteria() == null ? Set.of() : Set.of(of.criteria());
    Situations situations = new Situations(pack, TreeSettings.with(criteria));
    CaseMaker.Made start = new CaseMaker(pack, situations).of(version);
    SketchedCases cases = new SketchedCases(of, start.aCase(), start.taken(), folder);
    return new CaseSketch(evaluator, of, cases).text();
  }
}
