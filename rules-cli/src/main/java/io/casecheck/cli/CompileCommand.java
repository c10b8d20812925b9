package io.casecheck.cli;

import io.casecheck.RulePackCompiler;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.UnloadablePackException;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.cli.terminal.Waiting;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles rules ahead of time to one file, which loads without a compiler. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Compiles rules to one file that loads fast, without a compiler.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  the file is written",
      "  2  the rules do not load, or the file cannot be written",
      "The file stands for its folder in --rules, --overlay and CaseEvaluator.load, in the version",
      "that wrote it. Beside the folder it is refused once the rules there have changed."
    })
final class CompileCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "Folder of rules.")
  private String folder = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: FOLDER.pack, beside the folder).")
  private @Nullable String output;

  @Option(
      names = "--overlay",
      description = "The folder lies over the bundled rules: it may cite their sources.")
  private boolean overlay;

  private final Terminal terminal;

  CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path rules = terminal.directory().resolve(folder);
    if (!Files.isDirectory(rules)) {
      throw new UsageException("there is no folder " + folder + ".");
    }
    String name = output == null ? beside(folder) : output;
    Path file = terminal.directory().resolve(name);
    try {
      Waiting.during(terminal, "compiling the rules", () -> compile(rules, file));
    } catch (RulePackException e) {
      throw new UnloadablePackException(new PackChoice(rules, List.of(), Set.of()), e);
    } catch (UncheckedIOException e) {
      throw new UsageException("the file " + name + " cannot be written.");
    }
    terminal.print("Written: " + name);
    return ExitStatus.CLEAR.code();
  }

  private Path compile(Path rules, Path file) {
    try {
      if (overlay) {
        RulePackCompiler.compileOverlay(rules, file);
      } else {
        RulePackCompiler.compile(rules, file);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String beside(String folder) {
    return folder.replaceFirst("[/\\\\]+$", "") + ".pack";
  }
}
