package io.casecheck.json;

import io.casecheck.rule.PackProblem;
import io.casecheck.rule.StatedCode;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads sample cases: all files {@code *.yaml} and {@code *.yml} below a folder, each with one or
 * more documents; files of a pack that lie there too are passed over. Keys of a document are {@code
 * name}, {@code why}, {@code from}, {@code case}, {@code set}, {@code without}, {@code criteria},
 * {@code unlistedCodes}, {@code pending}, {@code expect}, {@code gone} and {@code rows}.
 *
 * <p>With {@code from} the case is that base case, {@code case} and then the values of {@code set},
 * by their paths, merged into it and the paths of {@code without} taken away. Mappings are merged
 * deeply, lists of numbered items by number; other lists are replaced, an empty list too; null
 * makes a value "not stated" and a list empty. {@code criteria} replaces the base's. The expected
 * findings are the base's without {@code gone}, and {@code expect}, which replaces an expectation
 * of the base for the same rule, outcome and place. {@code pending} is not inherited.
 *
 * <p>Each of {@code rows} is one more case, made from the case of its document by {@code set} and
 * {@code without}, with {@code expect} and {@code gone}; its name is that of the document, a colon
 * and its own {@code name} or what it changes. It is pending if the document is.
 *
 * <p>Safe for use by several threads.
 */
public final class CaseFiles {
  private CaseFiles() {}

  /**
   * Reads all sample cases below a folder, sorted by file and line.
   *
   * @throws CaseFileException with every problem of every file; also if there is no case at all
   */
  public static List<SampleCase> read(Path folder) {
    return read(folder, folder);
  }

  /**
   * Reads the sample cases of one file or folder below a folder, sorted by file and line. Cases
   * elsewhere below the folder are read only where these rest on them.
   *
   * @param folder folder below which the names of cases are known
   * @param part file or folder below it
   * @throws CaseFileException with every problem of the files of the part, and of those that they
   *     rest on; also if the part has no case at all
   */
  public static List<SampleCase> read(Path folder, Path part) {
    Problems problems = new Problems();
    List<SampleCase> cases = CaseFolder.read(folder, part, problems);
    problems.throwIfAny();
    return cases;
  }

  /**
   * The codes that sample cases below a folder, or in one file, state, with the place of each; for
   * {@code RulePackCheck}, which knows whether they exist. What cannot be read is left out: {@link
   * #read} tells it.
   */
  public static List<StatedCode> codes(Path folder) {
    return CaseFolder.documents(folder).stream()
        .flatMap(document -> StatedCodes.of(document).stream())
        .toList();
  }

  /**
   * What is still to be filled in, of what {@code casecheck new} wrote, in the sample cases below a
   * folder or in one file. Pending cases, and what cannot be read, are left out.
   */
  public static List<PackProblem> blanks(Path folder) {
    Problems unread = new Problems();
    return CaseFolder.files(folder).stream()
        .flatMap(file -> nodes(file, unread).stream())
        .flatMap(CaseBlanks::of)
        .toList();
  }

  private static List<Node> nodes(Path file, Problems problems) {
    Problems own = new Problems();
    try {
      return NodeReader.documents(SourceText.read(file), SourceText.name(file), own);
    } catch (CaseFileException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }
}
