package io.casecheck.pack.load;

import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.RuleCompiler;
import io.casecheck.rule.RulePackException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Compiles a folder of rules to one file. The library's own build runs it on the bundled pack. */
public final class PackCompilation {
  private PackCompilation() {}

  /**
   * Compiles a folder to a file. The file takes its place when it is whole: who reads it meanwhile
   * reads the one before.
   *
   * @param beneath the pack that the folder is laid over
   * @throws RulePackException with everything that is wrong with the rules
   * @throws IOException if the file cannot be written
   */
  public static void compile(Path folder, Path file, Pack beneath) throws IOException {
    Pack pack = LoadedPack.readFolder(folder, beneath);
    CompiledRules compiled = RuleCompiler.compile(pack, beneath);
    Path whole = file.toAbsolutePath();
    Path parent = whole.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      CompiledPackFile.write(out, pack, compiled);
    }
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The folder and the file, as the build gives them. */
  public static void main(String[] arguments) throws IOException {
    compile(Path.of(arguments[0]), Path.of(arguments[1]), Pack.NONE);
  }
}
