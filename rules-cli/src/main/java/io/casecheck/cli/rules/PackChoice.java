package io.casecheck.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rules answer.
 *
 * @param rules folder or compiled file in place of the bundled pack; null for the bundled pack
 * @param overlays folders or compiled files on top, in order
 * @param criteria criteria sets that are switched on
 */
public record PackChoice(@Nullable Path rules, List<Path> overlays, Set<String> criteria) {
  public PackChoice {
    overlays = List.copyOf(overlays);
    criteria = Set.copyOf(criteria);
  }

  /** The rules beneath the overlays. */
  public PackChoice withoutOverlays() {
    return new PackChoice(rules, List.of(), criteria);
  }

  /** The same rules with further criteria sets switched on. */
  public PackChoice with(Set<String> more) {
    Set<String> all = new TreeSet<>(criteria);
    all.addAll(more);
    return new PackChoice(rules, overlays, all);
  }
}
