package io.casecheck.pack.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published tables, each read once it is asked, and what a pack knows of codes besides. */
final class CodeTables {
  private static final int MOST_SHOWN = 3;
  private static final String CODE = "([A-Z0-9][0-9][0-9A-Z.]*[0-9A-Z])";
  private static final Pattern RANGE =
      Pattern.compile("\\b" + CODE + " ?(?:-|\u2013|to|through) ?" + CODE + "\\b");

  private final PackDraft draft;
  private final Collection<CodeUse> uses;
  private final Map<CodeSystem, CodeTable> tables = new EnumMap<>(CodeSystem.class);

  CodeTables(PackDraft draft) {
    this(draft, CodeUses.of(draft));
  }

  /** With the codes that the pack names. */
  CodeTables(PackDraft draft, Collection<CodeUse> uses) {
    this.draft = draft;
    this.uses = uses;
  }

  CodeTable of(CodeSystem system) {
    return tables.computeIfAbsent(system, CodeTable::of);
  }

  /**
   * Codes that may be meant by one that is in no table. Those that the pack names are likelier than
   * any other.
   */
  List<String> near(CodeSystem system, String code) {
    Set<String> named =
        uses.stream()
            .filter(use -> use.system() == system && !use.beginning())
            .map(CodeUse::code)
            .filter(other -> of(system).has(other))
            .collect(Collectors.toCollection(HashSet::new));
    draft.beneath().scopes().forEach(scope -> named.addAll(scope.codes()));
    return of(system).near(code, named);
  }

  /** Whether a source of the code set names the code: somebody read it there. */
  boolean isCited(CodeSystem system, String code) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(code) + "(?![0-9A-Za-z.])");
    String set = system.title().split(" ", -1)[0];
    return draft.citable().values().stream()
        .filter(source -> source.citation().authority().contains(set))
        .flatMap(source -> Stream.of(source.citation().section(), source.title()))
        .anyMatch(text -> word.matcher(text).find() || isInRange(code, text));
  }

  /** Whether a text has a range such as {@code G35.B0-G35.B2} that the code lies in. */
  private static boolean isInRange(String code, String text) {
    return RANGE
        .matcher(text)
        .results()
        .anyMatch(
            range ->
                range.group(1).length() == code.length()
                    && range.group(2).length() == code.length()
                    && range.group(1).compareTo(code) <= 0
                    && code.compareTo(range.group(2)) <= 0);
  }

  /** The first few, in words. */
  static String shown(List<String> codes) {
    return codes.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
        + (codes.size() > MOST_SHOWN ? " ..." : "");
  }
}
