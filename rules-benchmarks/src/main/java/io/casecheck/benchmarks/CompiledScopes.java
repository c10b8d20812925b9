package io.casecheck.benchmarks;

import io.casecheck.RulePackCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scopes of sixty rules that do not apply to the benchmark's cases, compiled once. */
final class CompiledScopes {
  /** How many there are. */
  static final int COUNT = 1_000;

  /** The compiler's memory grows with what it compiles at once. */
  private static final int IN_ONE_PACK = 20;

  private final Path folder;

  private CompiledScopes(Path folder) {
    this.folder = folder;
  }

  /** What {@link #compile} wrote into a folder. */
  static CompiledScopes in(Path folder) {
    return new CompiledScopes(folder);
  }

  /** Compiles them all, which takes minutes. */
  static CompiledScopes compile(Path folder) {
    Path beneath = folder.resolve("applying");
    PackFolder.applying(beneath);
    IntStream.range(0, COUNT / IN_ONE_PACK)
        .parallel()
        .forEach(number -> compile(folder, number, beneath));
    return in(folder);
  }

  private static void compile(Path folder, int number, Path beneath) {
    Path rules = PackFolder.temporary();
    PackFolder.others(rules, number * IN_ONE_PACK, IN_ONE_PACK);
    try {
      RulePackCompiler.compileOverlay(rules, folder.resolve(number + ".rules"), beneath);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sixty rules that apply, as a folder. */
  Path applying() {
    return folder.resolve("applying");
  }

  /** Compiled files of some of the others. */
  List<Path> others(int scopes) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".rules"))
          .sorted()
          .limit(scopes / IN_ONE_PACK)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }
}
