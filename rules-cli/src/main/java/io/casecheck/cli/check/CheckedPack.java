package io.casecheck.cli.check;

import io.casecheck.RulePackCheck;
import io.casecheck.RulePackFixes;
import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.rules.PackFolder;
import io.casecheck.cli.rules.PackProblemText;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.json.CaseFiles;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.StatedCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that an argument names: a pack's folder, or a file or folder inside one.
 *
 * @param folder the pack's folder
 * @param part path below it that is looked at, with slashes; empty for all
 * @param overlay whether it lies over the bundled rules
 * @param cases its sample cases, whose codes are looked at too; null if there are none
 */
record CheckedPack(Path folder, String part, boolean overlay, @Nullable Path cases) {
  /**
   * Finds the pack.
   *
   * @throws UsageException if there is no such file or folder, or no pack around a file
   */
  static CheckedPack at(Path directory, String argument, boolean overlay, @Nullable Path cases) {
    Path path = directory.resolve(argument);
    if (!Files.exists(path)) {
      throw new UsageException("there is no file or folder " + argument + ".");
    }
    for (Path folder = path; folder != null; folder = folder.getParent()) {
      if (PackFolder.is(folder)) {
        return new CheckedPack(folder, PathText.of(folder.relativize(path)), overlay, cases);
      }
    }
    if (!Files.isDirectory(path)) {
      throw new UsageException(
          argument + " is a file, and no folder above it has " + PackFolder.REGISTER);
    }
    if (holdsCasesOnly(path)) {
      throw new UsageException(
          "%s holds no rules; sample cases are run by: casecheck test %s."
              .formatted(argument, argument));
    }
    return new CheckedPack(path, "", overlay, cases);
  }

  private static boolean holdsCasesOnly(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names = files.map(Path::toString).toList();
      return names.stream().anyMatch(name -> name.matches(".*\\.ya?ml"))
          && names.stream().noneMatch(name -> name.matches(".*(\\.drl|\\.csv|scope\\.ya?ml)"));
    } catch (IOException e) {
      return false; // The check says what cannot be read.
    }
  }

  RulePackCheck check() {
    List<StatedCode> codes = cases == null ? List.of() : CaseFiles.codes(cases);
    return overlay
        ? RulePackCheck.overlay(folder, codes, today())
        : RulePackCheck.of(folder, codes, today());
  }

  /** The latest day that has begun anywhere on earth: what was read, was read by then. */
  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.ofHours(14));
  }

  RulePackFixes fixes() {
    return overlay ? RulePackFixes.overlay(folder) : RulePackFixes.of(folder);
  }

  /** Those of the part that is looked at. */
  List<PackProblem> problems(RulePackCheck check) {
    Stream<PackProblem> blanks = cases == null ? Stream.empty() : CaseFiles.blanks(cases).stream();
    return Stream.concat(
            check.problems().stream()
                .filter(
                    problem -> PackProblemText.isInCases(problem) || isLookedAt(problem.file())),
            blanks)
        .toList();
  }

  /** The file of a problem, as a user would write it. */
  String name(PackProblem problem) {
    return PackProblemText.isInCases(problem) ? problem.file() : name(problem.file());
  }

  boolean isLookedAt(String file) {
    return part.isEmpty() || file.equals(part) || file.startsWith(part + "/");
  }

  /** A file of the pack, as a user would write it. */
  String name(String file) {
    return PathText.of(file.isEmpty() ? folder : folder.resolve(file));
  }
}
