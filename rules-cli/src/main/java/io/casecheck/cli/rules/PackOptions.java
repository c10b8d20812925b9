package io.casecheck.cli.rules;

import io.casecheck.cli.terminal.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that choose the rules. */
public final class PackOptions {
  @Option(
      names = "--rules",
      paramLabel = "PACK",
      description = "Folder or compiled file of rules to use in place of the bundled ones.")
  private @Nullable String rules;

  @Option(
      names = "--overlay",
      paramLabel = "PACK",
      description = "Rules of your own on top; can be given several times.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--criteria",
      paramLabel = "NAME",
      description = "Criteria set to switch on; can be given several times.")
  private List<String> criteria = new ArrayList<>();

  /**
   * The choice, with places that exist.
   *
   * @param otherwise pack folder where {@code --rules} is not given; null for the bundled pack
   * @throws UsageException if there is nothing
   */
  public PackChoice choice(Path directory, @Nullable Path otherwise) {
    Path pack = rules == null ? otherwise : place(directory, "--rules", rules);
    return new PackChoice(
        pack,
        overlays.stream().map(overlay -> place(directory, "--overlay", overlay)).toList(),
        Set.copyOf(criteria));
  }

  /** The options as they are given, each with a space before it. */
  public String shown() {
    StringBuilder shown = new StringBuilder(rules == null ? "" : " --rules " + rules);
    overlays.forEach(overlay -> shown.append(" --overlay ").append(overlay));
    criteria.forEach(name -> shown.append(" --criteria ").append(name));
    return shown.toString();
  }

  /** Whether the rules are those that come along, and nothing lies over them. */
  public boolean isCloneOwn() {
    return rules == null && overlays.isEmpty();
  }

  private static Path place(Path directory, String option, String name) {
    Path place = directory.resolve(name);
    if (!Files.exists(place)) {
      throw new UsageException(option + ": there is no folder or file " + name + ".");
    }
    return place;
  }
}
