package io.casecheck.cli.check;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.casecheck.RulePackFixes;
import io.casecheck.RulePackFixes.FixedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Mends what is certain in a pack, or shows what it would write. */
final class PackFixer {
  private static final int CONTEXT = 3;

  private final CheckedPack pack;

  PackFixer(CheckedPack pack) {
    this.pack = pack;
  }

  /** What would change, as a unified difference; empty if nothing would. */
  String difference() {
    StringBuilder text = new StringBuilder();
    for (FixedFile file : files()) {
      List<String> before = file.before().lines().toList();
      String name = pack.name(file.file());
      UnifiedDiffUtils.generateUnifiedDiff(
              name, name, before, DiffUtils.diff(before, file.after().lines().toList()), CONTEXT)
          .forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** Writes it; the number of files that changed. */
  int write() {
    List<FixedFile> files = files();
    for (FixedFile file : files) {
      try {
        Files.writeString(pack.folder().resolve(file.file()), file.after());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files.size();
  }

  private List<FixedFile> files() {
    RulePackFixes fixes = pack.fixes();
    return fixes.files().stream().filter(file -> pack.isLookedAt(file.file())).toList();
  }
}
