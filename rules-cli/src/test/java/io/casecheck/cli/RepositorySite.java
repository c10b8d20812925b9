package io.casecheck.cli;

import io.casecheck.cli.answer.CaseEvaluators;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site of the shipped rules, as the command writes it. */
public final class RepositorySite {
  public static final Path FOLDER = Path.of("target", "site");

  private static final Path CLONE = Path.of("..");

  private RepositorySite() {}

  /**
   * What one run of the command came to.
   *
   * @param status its exit status
   * @param told what it said beside its answer
   */
  public record Run(int status, String told) {}

  private static final class Once {
    static final Run RUN = write(FOLDER);
  }

  /** Writes the site below target, once for all tests. */
  public static Run once() {
    return Once.RUN;
  }

  public static Run write(Path folder) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            new PrintStream(told, true, StandardCharsets.UTF_8),
            false,
            false,
            true,
            100,
            Path.of(""));
    int status =
        new Casecheck(terminal, new CaseEvaluators(), new Home(CLONE, null))
            .run("docs", "--output", folder.toString());
    return new Run(status, told.toString(StandardCharsets.UTF_8));
  }

  /** Every file of a written site, by its path with slashes. */
  public static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
