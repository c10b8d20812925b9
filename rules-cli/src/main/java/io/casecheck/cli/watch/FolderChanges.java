package io.casecheck.cli.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes that the file system tells of, until standard input ends. */
public final class FolderChanges implements ChangeSource {
  /** Editors write a file in several steps; what follows this closely belongs together. */
  private static final long TOGETHER = 60;

  private final WatchService service;

  public FolderChanges(Set<Path> folders, InputStream in) {
    try {
      service = folders.iterator().next().getFileSystem().newWatchService();
      for (Path folder : folders) {
        register(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread end = new Thread(() -> closeAtEnd(in), "casecheck-watch-end");
    end.setDaemon(true);
    end.start();
  }

  private void closeAtEnd(InputStream in) {
    try {
      while (in.read() >= 0) {
        // Only the end counts.
      }
    } catch (IOException ended) {
      // So it has ended.
    }
    close();
  }

  private void register(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path each : below.filter(Files::isDirectory).toList()) {
        each.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  @Override
  public @Nullable Set<Path> next() {
    Set<Path> changed = new HashSet<>();
    try {
      WatchKey key = service.take();
      while (key != null) {
        add(key, changed);
        key = service.poll(TOGETHER, TimeUnit.MILLISECONDS);
      }
      return changed;
    } catch (ClosedWatchServiceException ended) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(WatchKey key, Set<Path> changed) throws IOException {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      Path path = event.context() instanceof Path name ? folder.resolve(name) : folder;
      changed.add(path);
      if (Files.isDirectory(path)) {
        register(path);
      }
    }
    key.reset();
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
