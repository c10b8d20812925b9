package io.casecheck.cli.create;

import io.casecheck.cli.folder.Home;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Begins a scope, a rule or a case: a file in its place, with blanks to fill. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "scope|rule|case",
    description = {
      "Begins a scope, a rule or a case: a file with blanks to fill.",
      "A blank stands in angle brackets; `casecheck check` names each that is left."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  casecheck new scope drug/beqvez --into our-rules --code J1414",
      "  casecheck new rule drug/beqvez/coding --into our-rules --effective 2025-01-01 \\",
      "    --source hcpcs-j1414 --read 2026-11-24",
      "  casecheck new case BEQVEZ-CODING-001 --into our-cases --overlay our-rules"
    })
public final class NewCommand {
  private NewCommand() {}

  /** The command with the three that it holds. */
  public static CommandLine of(Terminal terminal, Home home) {
    return new CommandLine(new NewCommand())
        .addSubcommand(new NewScopeCommand(terminal, home))
        .addSubcommand(new NewRuleCommand(terminal, home))
        .addSubcommand(new NewCaseCommand(terminal, home));
  }
}
