package io.casecheck.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;

/** How a folder of rules is known: by the register of the sources that they cite. */
public final class PackFolder {
  public static final String REGISTER = "sources.yaml";

  private PackFolder() {}

  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(REGISTER));
  }
}
