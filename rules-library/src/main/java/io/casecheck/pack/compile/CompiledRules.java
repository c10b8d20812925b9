package io.casecheck.pack.compile;

import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Section;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The rules of a pack as the engine's classes, in parts of which a case needs few: the rules of one
 * scope that need the same sections.
 *
 * @param parts by their names
 */
public record CompiledRules(SortedMap<String, CompiledPart> parts) {

  /** Name of the part that a rule is in, such as {@code drug/hemgenix/claim}. */
  public static String partOf(Rule rule) {
    String sections =
        Section.neededBy(rule).stream()
            .map(section -> section.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("-"));
    return rule.scope() + "/" + (sections.isEmpty() ? "any" : sections);
  }

  /** Whether they were compiled without another pack beneath. */
  public boolean standsAlone() {
    String prefix = EngineText.packageOf(RuleCompiler.ALONE, "");
    return parts.values().stream().anyMatch(part -> part.model().startsWith(prefix));
  }
}
