package io.casecheck.cli.rules;

import io.casecheck.CaseEvaluator;
import io.casecheck.pack.Pack;
import io.casecheck.pack.load.CompiledPackFile;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.RulePackException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads the rules of a choice as trees, which takes no compilation. */
public final class PackTree {
  private PackTree() {}

  /**
   * The rules.
   *
   * @throws UnloadablePackException with everything that is wrong with them
   */
  public static Pack read(PackChoice choice) {
    try {
      Path rules = choice.rules();
      Pack pack = rules == null ? bundled() : PackReader.read(PackFiles.in(rules), Pack.NONE);
      for (Path overlay : choice.overlays()) {
        pack = PackReader.read(PackFiles.in(overlay), pack).over(pack);
      }
      return pack;
    } catch (RulePackException e) {
      throw new UnloadablePackException(choice, e);
    }
  }

  private static Pack bundled() {
    try (InputStream file = CaseEvaluator.class.getResourceAsStream("bundled.pack")) {
      if (file == null) {
        throw new IllegalStateException("the library was built without its rules");
      }
      return CompiledPackFile.read(new BufferedInputStream(file)).pack();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
