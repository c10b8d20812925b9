package io.casecheck.pack.load;

import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompileTimeDependencies;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.RuleCompiler;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Packs on top of each other, ready to run.
 *
 * @param pack all of them
 * @param compiled the compiled rules of each
 */
public record LoadedPack(Pack pack, List<CompiledRules> compiled) {
  private static final LoadedPack NONE = new LoadedPack(Pack.NONE, List.of());
  private static final String ENDING = ".pack";

  /**
   * Reads, checks and compiles a folder, or reads what was compiled to a file.
   *
   * @throws RulePackException with every problem
   */
  public static LoadedPack of(Path place) {
    return NONE.under(place);
  }

  /**
   * Reads, checks and compiles a folder, but for parts whose rules are those of a pack that stands
   * alone and is compiled already.
   *
   * @throws RulePackException with every problem
   */
  public static LoadedPack of(Path folder, LoadedPack similar) {
    Pack pack = readFolder(folder, Pack.NONE);
    SharedParts shared = SharedParts.of(RuleCompiler.ALONE, pack, similar);
    CompiledRules rest = RuleCompiler.compile(RuleCompiler.ALONE, shared.rest());
    return new LoadedPack(pack, List.of(shared.with(rest)));
  }

  /**
   * This with further rules laid over it, from a folder or a compiled file.
   *
   * @throws RulePackException with every problem of the folder or the file
   */
  public LoadedPack under(Path place) {
    if (Files.isRegularFile(place)) {
      LoadedPack file = readFile(place, pack);
      return under(file.pack(), file.compiled().get(0));
    }
    Pack folder = readFolder(place, pack);
    return under(folder, RuleCompiler.compile(folder, pack));
  }

  private LoadedPack under(Pack top, CompiledRules rules) {
    List<CompiledRules> all = new ArrayList<>(compiled);
    all.add(rules);
    return new LoadedPack(top.over(pack), List.copyOf(all));
  }

  static Pack readFolder(Path folder, Pack beneath) {
    CompileTimeDependencies.require();
    return PackReader.read(PackFiles.in(folder), beneath);
  }

  /**
   * The digest of what a place holds now, without compiling it.
   *
   * @throws RulePackException if it cannot be read
   */
  public static String digest(Path place) {
    return Files.isRegularFile(place)
        ? open(place, CompiledPackFile::digest)
        : PackFiles.in(place).digest();
  }

  private static LoadedPack readFile(Path file, Pack beneath) {
    requireFresh(file);
    LoadedPack read = open(file, CompiledPackFile::read);
    if (!beneath.equals(Pack.NONE)) {
      requireOverlay(file, read);
      List<PackProblem> problems = PackReader.errorsOver(read.pack(), beneath);
      if (!problems.isEmpty()) {
        throw new RulePackException(problems);
      }
    }
    return read;
  }

  private static void requireOverlay(Path file, LoadedPack read) {
    if (read.compiled().get(0).standsAlone()) {
      throw CompiledPackFile.problem(
          name(file),
          "The pack was compiled to stand alone, and is laid over another one here.",
          "casecheck compile --overlay FOLDER");
    }
  }

  /** A compiled pack that stands beside its folder must be of the rules that the folder holds. */
  private static void requireFresh(Path file) {
    String name = name(file);
    if (!name.endsWith(ENDING)) {
      return;
    }
    Path folder = file.resolveSibling(name.substring(0, name.length() - ENDING.length()));
    if (Files.isDirectory(folder) && !digest(folder).equals(digest(file))) {
      throw CompiledPackFile.problem(
          name,
          "The rules in the folder %s beside it have changed since the pack was compiled."
              .formatted(folder.getFileName()),
          "casecheck compile " + folder.getFileName());
    }
  }

  private static <T> T open(Path file, BiFunction<InputStream, String, T> reader) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return reader.apply(in, name(file));
    } catch (IOException e) {
      throw CompiledPackFile.problem(name(file), "The compiled pack cannot be read.", "");
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
