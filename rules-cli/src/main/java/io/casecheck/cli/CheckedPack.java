package io.casecheck.cli;

import io.casecheck.RulePackCheck;
import io.casecheck.RulePackFixes;
import io.casecheck.rule.PackProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules that an argument names: a pack's folder, or a file or folder inside one.
 *
 * @param folder the pack's folder
 * @param part path below it that is looked at, with slashes; empty for all
 * @param overlay whether it lies over the bundled rules
 */
record CheckedPack(Path folder, String part, boolean overlay) {
  private static final String REGISTER = "sources.yaml";

  /**
   * Finds the pack.
   *
   * @throws UsageException if there is no such file or folder, or no pack around a file
   */
  static CheckedPack at(Path directory, String argument, boolean overlay) {
    Path path = directory.resolve(argument);
    if (!Files.exists(path)) {
      throw new UsageException("there is no file or folder " + argument + ".");
    }
    for (Path folder = path; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(REGISTER))) {
        return new CheckedPack(folder, CaseSource.name(folder.relativize(path)), overlay);
      }
    }
    if (!Files.isDirectory(path)) {
      throw new UsageException(argument + " is a file, and no folder above it has " + REGISTER);
    }
    return new CheckedPack(path, "", overlay);
  }

  RulePackCheck check() {
    return overlay ? RulePackCheck.overlay(folder) : RulePackCheck.of(folder);
  }

  RulePackFixes fixes() {
    return overlay ? RulePackFixes.overlay(folder) : RulePackFixes.of(folder);
  }

  /** Those of the part that is looked at. */
  List<PackProblem> problems(RulePackCheck check) {
    return check.problems().stream().filter(problem -> isLookedAt(problem.file())).toList();
  }

  boolean isLookedAt(String file) {
    return part.isEmpty() || file.equals(part) || file.startsWith(part + "/");
  }

  /** A file of the pack, as a user would write it. */
  String name(String file) {
    return CaseSource.name(file.isEmpty() ? folder : folder.resolve(file));
  }
}
