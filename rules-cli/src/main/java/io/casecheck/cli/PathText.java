package io.casecheck.cli;

import java.nio.file.Path;

/** A path as messages write it: with slashes on every system. */
final class PathText {
  private PathText() {}

  static String of(Path path) {
    return path.toString().replace('\\', '/');
  }
}
