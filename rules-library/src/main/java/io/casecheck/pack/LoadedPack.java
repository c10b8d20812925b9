package io.casecheck.pack;

import io.casecheck.rule.RulePackException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs on top of each other, ready to run.
 *
 * @param pack all of them
 * @param compiled the compiled rules of each
 */
public record LoadedPack(Pack pack, List<CompiledRules> compiled) {

  /**
   * Reads, checks and compiles a folder.
   *
   * @throws RulePackException with every problem
   */
  public static LoadedPack of(Path folder) {
    Pack pack = PackReader.read(PackFiles.in(folder), Pack.NONE);
    return new LoadedPack(pack, List.of(RuleCompiler.compile("pack0", pack)));
  }

  /**
   * Reads, checks and compiles a folder, but for scopes whose rules are those of a pack that stands
   * alone and is compiled already.
   *
   * @throws RulePackException with every problem
   */
  public static LoadedPack of(Path folder, LoadedPack similar) {
    Pack pack = PackReader.read(PackFiles.in(folder), Pack.NONE);
    SharedScopes shared = SharedScopes.of("pack0", pack, similar);
    return new LoadedPack(pack, List.of(shared.with(RuleCompiler.compile("pack0", shared.rest()))));
  }

  /**
   * This with a folder of further rules laid over it.
   *
   * @throws RulePackException with every problem of the folder
   */
  public LoadedPack under(Path folder) {
    Pack overlay = PackReader.read(PackFiles.in(folder), pack);
    List<CompiledRules> all = new ArrayList<>(compiled);
    all.add(RuleCompiler.compile("pack" + compiled.size(), overlay));
    return new LoadedPack(overlay.over(pack), List.copyOf(all));
  }
}
