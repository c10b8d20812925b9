package io.casecheck.cli.cases;

import io.casecheck.cli.folder.PathText;
import io.casecheck.json.CaseFileException;
import io.casecheck.json.CaseFileProblem;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sample cases of one file or one part of a folder. Their base cases can stand outside it, anywhere
 * in the folder that holds a folder named {@code base}.
 */
public final class SampleCases {
  private static final String BASE = "base";

  /** Such as {@code .yaml.txt}, {@code .YAML} and {@code .yam}. */
  private static final Pattern LIKE_A_CASE_FILE =
      Pattern.compile(".*\\.(txt|y[a-z]{1,4})", Pattern.CASE_INSENSITIVE);

  private SampleCases() {}

  /**
   * The cases at a path, in the order of files and lines.
   *
   * @throws io.casecheck.json.CaseFileException if a file there, or one that its cases rest on, is
   *     no sample case
   */
  public static List<SampleCase> at(Path path) {
    if (Files.isRegularFile(path) && !isCaseFile(path)) {
      throw new CaseFileException(
          List.of(
              new CaseFileProblem(
                  PathText.of(path),
                  0,
                  0,
                  "",
                  "The name of a file of sample cases ends in .yaml.",
                  "Rename the file.")));
    }
    return CaseFiles.read(root(path), path);
  }

  /** Files below a folder that read like sample cases and are none by their names. */
  public static List<Path> passedOver(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> LIKE_A_CASE_FILE.matcher(file.toString()).matches())
          .filter(file -> !isCaseFile(file) && Files.isRegularFile(file))
          .filter(CaseSource::isSample)
          .sorted(Comparator.comparing(PathText::of))
          .toList();
    } catch (IOException e) {
      return List.of(); // Whoever reads the cases says so.
    }
  }

  private static Path root(Path path) {
    Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
    for (Path at = absolute(folder); at != null; at = at.getParent()) {
      if (holdsCases(at.resolve(BASE))) {
        return at.equals(absolute(folder)) ? folder : relative(folder, at);
      }
      if (Files.exists(at.resolve(".git"))) {
        return folder; // What lies beside a clone is not its own.
      }
    }
    return folder;
  }

  /** Many a folder is named so; one of base cases has case files in it. */
  private static boolean holdsCases(Path base) {
    if (!Files.isDirectory(base)) {
      return false;
    }
    try (Stream<Path> files = Files.list(base)) {
      return files.anyMatch(SampleCases::isCaseFile);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isCaseFile(Path file) {
    return file.toString().matches(".*\\.ya?ml");
  }

  /** Written like the path that the user gave, so that messages name files as the user does. */
  private static Path relative(Path given, Path root) {
    Path start = Path.of("").toAbsolutePath();
    return given.isAbsolute() || !root.startsWith(start) ? root : start.relativize(root);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
