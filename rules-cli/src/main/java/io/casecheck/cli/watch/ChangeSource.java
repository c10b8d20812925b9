package io.casecheck.cli.watch;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which files of watched folders changed. */
public interface ChangeSource extends AutoCloseable {
  /**
   * Waits for the next changes.
   *
   * @return the files or folders that changed; null if nobody watches any longer
   */
  @Nullable Set<Path> next();

  @Override
  void close();
}
