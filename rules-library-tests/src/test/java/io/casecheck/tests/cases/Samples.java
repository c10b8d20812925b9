package io.casecheck.tests.cases;

import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import java.nio.file.Path;
import java.util.List;

/** The sample cases of this module. */
public final class Samples {
  static final Path FOLDER = Path.of("cases");

  /** Read once, since that takes seconds; a sample case never changes. */
  private static final List<SampleCase> ALL = CaseFiles.read(FOLDER);

  private Samples() {}

  /** All of them, pending ones included, by file and line. */
  public static List<SampleCase> all() {
    return ALL;
  }

  /** Those that other cases rest on. */
  public static List<SampleCase> bases(List<SampleCase> all) {
    return all.stream().filter(sample -> sample.file().startsWith(FOLDER.resolve("base"))).toList();
  }
}
