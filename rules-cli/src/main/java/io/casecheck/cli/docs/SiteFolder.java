package io.casecheck.cli.docs;

import io.casecheck.cli.terminal.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The folder of a site. Pages of an earlier run go; anything else in it is not ours. */
final class SiteFolder {
  private static final String LIST = "site-files.txt";

  private final Path folder;
  private final String name;

  /**
   * @param name the folder as the user wrote it
   */
  SiteFolder(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * Looks whether a site may be written here, before the work is done.
   *
   * @throws UsageException if other files lie here
   */
  void check() {
    if (Files.exists(folder.resolve(LIST)) || !Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new UsageException(
            "--output: " + name + " holds files that are no site; name a new folder.");
      }
    } catch (IOException e) {
      throw new UsageException("--output: " + name + " is no folder that can be written.");
    }
  }

  /** Writes the pages, and the list by which the next run knows them. */
  void write(SortedMap<String, String> pages) {
    try {
      removeEarlier();
      for (String path : pages.keySet()) {
        Path file = folder.resolve(path);
        Files.createDirectories(folder.resolve(path.replaceFirst("[^/]*$", "")));
        Files.writeString(file, pages.get(path));
      }
      Files.writeString(folder.resolve(LIST), String.join("\n", pages.keySet()) + "\n");
    } catch (IOException e) {
      throw new UsageException("--output: " + name + " is no folder that can be written.");
    }
  }

  private void removeEarlier() throws IOException {
    Path list = folder.resolve(LIST);
    List<String> earlier = Files.exists(list) ? Files.readAllLines(list) : List.of();
    for (String path : earlier) {
      Path file = folder.resolve(path).normalize();
      if (file.startsWith(folder.normalize())) {
        Files.deleteIfExists(file);
      }
    }
  }
}
