package io.casecheck.cli.folder;

import java.nio.file.Path;

/** A path as messages write it: with slashes on every system. */
public final class PathText {
  private PathText() {}

  public static String of(Path path) {
    return path.toString().replace('\\', '/');
  }
}
