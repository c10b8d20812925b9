package io.casecheck.cli.diff;

import io.casecheck.cli.difference.Changelog;
import io.casecheck.cli.difference.VersionLevel;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The changelog of the clone, or of the folder in which the command runs. */
final class ChangelogFile {
  private static final String NAME = "CHANGELOG.md";

  private final Terminal terminal;
  private final Path file;

  ChangelogFile(Terminal terminal, Home home) {
    this.terminal = terminal;
    Path checkout = home.checkout();
    this.file = (checkout == null ? terminal.directory() : checkout).resolve(NAME);
  }

  /** Puts points into the version that is not released; without one it begins one. */
  void add(List<String> points, VersionLevel level) {
    try {
      String text = Files.readString(file).replace("\r\n", "\n");
      Files.writeString(file, new Changelog(text).with(points, level));
      terminal.tell("the points stand in " + PathText.of(file) + "; read them over.");
    } catch (IOException e) {
      throw new UsageException(
          "there is no " + PathText.of(file) + " that can be read and written.");
    }
  }
}
