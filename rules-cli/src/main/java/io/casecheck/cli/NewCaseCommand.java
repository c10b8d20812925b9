package io.casecheck.cli;

import io.casecheck.json.NearestName;
import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
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
    PackDescription description =
        ChosenPack.load(pack.choice(terminal.directory(), home.rules())).description();
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
    files.create(file, new CaseText(last, versions.size() > 1, description).text());
    terminal.tell(
        "next: casecheck test " + files.shown(file) + " with the same --overlay or --rules");
    return ExitStatus.CLEAR.code();
  }
}
