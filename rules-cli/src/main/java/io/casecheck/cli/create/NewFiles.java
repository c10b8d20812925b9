package io.casecheck.cli.create;

import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files that {@code new} writes: it adds to what is there and replaces nothing. */
final class NewFiles {
  private final Terminal terminal;
  private final Path folder;
  private final String shown;
  private final boolean isOfClone;

  /**
   * The files of a folder.
   *
   * @param into the folder as the user wrote it; null for the folder of the clone
   * @param otherwise the folder of the clone; null outside a clone
   */
  NewFiles(Terminal terminal, @Nullable String into, @Nullable Path otherwise) {
    this.terminal = terminal;
    if (into == null && otherwise == null) {
      throw new UsageException("say where: --into FOLDER.");
    }
    this.folder =
        into == null ? Objects.requireNonNull(otherwise) : terminal.directory().resolve(into);
    this.isOfClone = into == null;
    this.shown = into == null ? String.valueOf(otherwise) : into;
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** The text of a file; empty if there is none. */
  String text(String file) {
    try {
      return has(file) ? Files.readString(folder.resolve(file)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of all files. */
  List<String> texts() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UsageException(shown("") + " cannot be read.");
    }
  }

  /** Writes a new file. */
  void create(String file, String text) {
    if (has(file)) {
      throw new UsageException(shown(file) + " is there already; nothing was written.");
    }
    write(file, text, "new");
  }

  /** Writes a file that may be there, whose text holds the old one. */
  void extend(String file, String text) {
    write(file, text, has(file) ? "added to" : "new");
  }

  private void write(String file, String text, String what) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UsageException(shown(file) + " cannot be written.");
    }
    terminal.print(what + ": " + shown(file));
  }

  /** The option that names the folder, with a space before it; empty for that of the clone. */
  String option(String name) {
    return isOfClone ? "" : " " + name + " " + shown;
  }

  String shown(String file) {
    return shown.replaceAll("/+$", "") + "/" + file;
  }
}
