package io.casecheck.pack;

import io.casecheck.rule.RulePackException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles a folder of rules to one file. The library's own build runs it on the bundled pack. */
public final class PackCompilation {
  private PackCompilation() {}

  /**
   * Compiles a folder to a file.
   *
   * @throws RulePackException with everything that is wrong with the rules
   * @throws IOException if the file cannot be written
   */
  public static void compile(Path folder, Path file) throws IOException {
    PackFiles files = PackFiles.in(folder);
    Pack pack = PackReader.read(files, Pack.NONE);
    CompiledRules compiled = RuleCompiler.compile("pack0", pack);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CompiledPackFile.write(out, files, pack, compiled);
    }
  }

  /** The folder and the file, as the build gives them. */
  public static void main(String[] arguments) throws IOException {
    compile(Path.of(arguments[0]), Path.of(arguments[1]));
  }
}
