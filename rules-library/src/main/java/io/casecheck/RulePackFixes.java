package io.casecheck;

import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompileTimeDependencies;
import io.casecheck.pack.load.PackMender;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What mends a folder of rules, as far as that is certain. Nothing is written: {@link
 * FixedFile#after()} says what a file should hold. Mending it a second time changes nothing. Where
 * what reads folders is not on the class path, a {@link RulePackException} names the dependency
 * that is missing.
 *
 * @param files files that change, by path
 */
public record RulePackFixes(List<FixedFile> files) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Copies. */
  public RulePackFixes {
    files = List.copyOf(files);
  }

  /**
   * A file that changes. Its line ends and its byte order mark stay as they are.
   *
   * @param file path below the folder, with slashes
   * @param before its text now
   * @param after its text when mended
   */
  public record FixedFile(String file, String before, String after) {}

  /** Mends a folder that stands alone. */
  public static RulePackFixes of(Path folder) {
    return fixes(folder, Pack.NONE);
  }

  /** Mends a folder that lies over the rules that come with the library. */
  public static RulePackFixes overlay(Path folder) {
    return fixes(folder, BundledPack.read().pack());
  }

  private static RulePackFixes fixes(Path folder, Pack beneath) {
    CompileTimeDependencies.requireReaders();
    try {
      PackFiles files = PackFiles.in(folder);
      Map<String, String> mended = PackMender.mend(files, beneath).texts();
      return new RulePackFixes(
          files.texts().entrySet().stream()
              .filter(file -> !file.getValue().equals(mended.get(file.getKey())))
              .map(file -> fixed(folder, file.getKey(), mended.getOrDefault(file.getKey(), "")))
              .toList());
    } catch (RulePackException unreadable) {
      return new RulePackFixes(List.of());
    }
  }

  private static FixedFile fixed(Path folder, String file, String mended) {
    try {
      String before = Files.readString(folder.resolve(file));
      String after = before.contains("\r\n") ? mended.replace("\n", "\r\n") : mended;
      return new FixedFile(
          file, before, before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + after : after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
