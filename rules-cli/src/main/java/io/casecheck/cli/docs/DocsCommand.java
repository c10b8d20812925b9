package io.casecheck.cli.docs;

import io.casecheck.RulePack;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.rules.ChosenPack;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.PackOptions;
import io.casecheck.cli.site.GuideStatement;
import io.casecheck.cli.site.GuideStatements;
import io.casecheck.cli.site.Site;
import io.casecheck.cli.site.SitePack;
import io.casecheck.cli.site.SiteProblems;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.cli.terminal.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a static site of a pack. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a site of the rules: pages to read, without a server.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  written, and every link inside it has an end",
      "  1  written, but a link leads nowhere; which one is said",
      "  2  the rules, the cases or the folder cannot be used"
    })
public final class DocsCommand implements Callable<Integer> {
  private static final String TESTS = "rules-library-tests";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the site: new, empty, or of an earlier run, whose pages go.")
  private String output = "";

  @Option(
      names = "--cases",
      paramLabel = "FOLDER",
      description = "Sample cases to show (default: those of the clone).")
  private @Nullable String cases;

  @Option(
      names = "--statements",
      paramLabel = "FILE",
      description = "Statements of the guide (default: those of the clone).")
  private @Nullable String statements;

  @Mixin private PackOptions pack = new PackOptions();

  private final Terminal terminal;
  private final Home home;

  public DocsCommand(Terminal terminal, Home home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() {
    SiteFolder folder = new SiteFolder(terminal.directory().resolve(output), output);
    folder.check();
    PackChoice choice = pack.choice(terminal.directory(), home.rules());
    boolean own = pack.isCloneOwn();
    RulePack rules = Waiting.during(terminal, "reading the rules", () -> ChosenPack.load(choice));
    SitePack site = new SiteCases(terminal, rules).answer(folderOfCases(own), statements(own));
    SortedMap<String, String> pages =
        Waiting.during(
            terminal,
            "writing the pages",
            () -> {
              SortedMap<String, String> written = Site.of(site);
              folder.write(written);
              return written;
            });
    List<String> problems = SiteProblems.of(site);
    problems.forEach(problem -> terminal.tell(problem + "."));
    terminal.print(
        "%s: %s of %s, %s. Begin with %s."
            .formatted(
                output,
                Moments.count(
                    pages.keySet().stream().filter(page -> page.endsWith(".html")).count(), "page"),
                Moments.count(site.rules().size(), "rule"),
                Moments.count(site.caseCount(), "case"),
                output + "/index.html"));
    return (problems.isEmpty() ? ExitStatus.CLEAR : ExitStatus.BLOCKED).code();
  }

  private @Nullable Path folderOfCases(boolean own) {
    Path checkout = home.checkout();
    if (cases != null) {
      return terminal.directory().resolve(cases);
    }
    return own && checkout != null ? checkout.resolve(TESTS).resolve("cases") : null;
  }

  private List<GuideStatement> statements(boolean own) {
    Path checkout = home.checkout();
    Path file =
        statements != null
            ? terminal.directory().resolve(statements)
            : own && checkout != null
                ? checkout.resolve(TESTS).resolve("guide-statements.yaml")
                : null;
    if (file == null || (statements == null && !Files.exists(file))) {
      return List.of();
    }
    try {
      return GuideStatements.read(Files.readString(file));
    } catch (IOException e) {
      throw new UsageException("--statements: there is no file " + PathText.of(file) + ".");
    } catch (IllegalArgumentException e) {
      throw new UsageException(PathText.of(file) + ": " + e.getMessage() + ".");
    }
  }
}
