package io.casecheck.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when the command ends. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  public TemporaryFolder() {
    try {
      path = Files.createTempDirectory("casecheck");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of its own below it. */
  public Path child(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : deepestFirst) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
