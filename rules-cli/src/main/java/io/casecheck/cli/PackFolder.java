package io.casecheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** How a folder of rules is known: by the register of the sources that they cite. */
final class PackFolder {
  static final String REGISTER = "sources.yaml";

  private PackFolder() {}

  static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(REGISTER));
  }
}
