package io.casecheck.cli.create;

import io.casecheck.cli.folder.Home;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.json.NearestName;
import io.casecheck.model.Program;
import io.casecheck.model.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a scope. */
@Command(
    name = "scope",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Begins a scope: the folder of a drug, payer, program or state.")
final class NewScopeCommand implements Callable<Integer> {
  static final String NAMING =
      "a scope is common, drug/NAME, payer/NAME, program/NAME or state/NAME; NAME has small"
          + " letters, digits and hyphens.";

  @Parameters(
      paramLabel = "SCOPE",
      description = "common, drug/NAME, payer/NAME, program/NAME or state/NAME.")
  private String scope = "";

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Folder of rules (default: the rules of the clone).")
  private @Nullable String into;

  @Option(names = "--title", paramLabel = "TEXT", description = "What it is about.")
  private String title = "<what it is about>";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the drug or payer in cases; can be given several times.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "HCPCS code of the drug, or only for this drug; can be given several times.")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--program",
      paramLabel = "PROGRAM",
      description = "Only under this program; can be given several times.")
  private List<Program> programs = new ArrayList<>();

  @Option(
      names = "--state",
      paramLabel = "PA",
      description = "The state's two letters, or only in this state; can be given several times.")
  private List<State> states = new ArrayList<>();

  private final Terminal terminal;
  private final Home home;

  NewScopeCommand(Terminal terminal, Home home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() {
    if (!isScope(scope)) {
      throw new UsageException(NAMING);
    }
    refuseWhatDoesNotGoWithIt();
    String text = "title: " + YamlText.of(title) + "\n" + applies();
    NewFiles files = new NewFiles(terminal, into, home.pack());
    files.create(scope + "/scope.yaml", text);
    terminal.tell(
        "next, a rule: casecheck new rule %s/coding%s --effective DATE --source KEY --read DATE"
            .formatted(scope, files.option("--into")));
    return ExitStatus.CLEAR.code();
  }

  static boolean isScope(String path) {
    return path.matches("common|(drug|payer|program|state)/[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** An option that would be passed over says so: the scope would apply where nobody means it. */
  private void refuseWhatDoesNotGoWithIt() {
    if (!names.isEmpty() && !scope.matches("(drug|payer)/.*")) {
      throw new UsageException("--name goes with drug/NAME and payer/NAME only.");
    }
    if (scope.equals("common") && !(codes.isEmpty() && programs.isEmpty() && states.isEmpty())) {
      throw new UsageException(
          "common applies to every case: --code, --program and --state do not go with it.");
    }
  }

  private String applies() {
    String name = scope.substring(scope.indexOf('/') + 1);
    return switch (scope.replaceFirst("/.*", "")) {
      case "drug" -> "applies:\n  drug:\n    names: " + list(named(name)) + "\n" + codes() + both();
      case "payer" ->
          "applies:\n  payer:\n    names: " + list(named(name)) + "\n" + drug() + both();
      case "program" -> "applies:\n  program: " + program(name) + "\n" + drug() + states();
      case "state" -> "applies:\n" + states(true) + drug() + programs();
      default -> "";
    };
  }

  private String both() {
    return programs() + states();
  }

  /** The drug that a payer, a program or a state has a policy on. */
  private String drug() {
    return codes.isEmpty() ? "" : "  drug:\n    names: [<name of the drug in cases>]\n" + codes();
  }

  private String programs() {
    return programs.isEmpty()
        ? ""
        : "  program: " + oneOrMore(programs.stream().map(Program::name).toList()) + "\n";
  }

  private List<String> named(String name) {
    String word = name.replace('-', ' ');
    return names.isEmpty()
        ? List.of(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        : names;
  }

  private String codes() {
    return codes.isEmpty()
        ? ""
        : "    codes: "
            + list(codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList())
            + "\n";
  }

  private static String list(List<String> items) {
    return "[" + items.stream().map(YamlText::of).collect(Collectors.joining(", ")) + "]";
  }

  private static String program(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> programs = Arrays.stream(Program.values()).map(Program::name).toList();
    if (!programs.contains(constant)) {
      List<String> folders =
          programs.stream()
              .map(program -> "program/" + program.toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      throw new UsageException(
          "there is no such program; there are %s.%s"
              .formatted(
                  String.join(", ", folders),
                  NearestName.of("program/" + name, folders)
                      .map(near -> " Did you mean " + near + "?")
                      .orElse("")));
    }
    return constant;
  }

  private String states() {
    return states(false);
  }

  private String states(boolean needed) {
    if (states.isEmpty() && needed) {
      throw new UsageException("say which state: --state PA.");
    }
    return states.isEmpty()
        ? ""
        : "  state: " + oneOrMore(states.stream().map(State::name).toList()) + "\n";
  }

  private static String oneOrMore(List<String> items) {
    return items.size() == 1 ? items.get(0) : list(items);
  }
}
