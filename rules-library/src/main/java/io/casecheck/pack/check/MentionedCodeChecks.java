package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.Scope;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.rule.PackProblem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Titles and messages that speak of other codes than the conditions read. A real code in place of
 * another is no mistake that a table could find, and a rule about another drug stays silent.
 */
final class MentionedCodeChecks implements PackCheck {
  private static final Pattern HCPCS = Pattern.compile("(?<![\\w.-])[A-V]\\d{4}(?![\\w-])");
  private static final Pattern ICD_10_CM =
      Pattern.compile("(?<![\\w.-])[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?(?![\\w-])");

  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    Map<String, List<CodeUse>> uses =
        CodeUses.of(draft).stream()
            .filter(use -> !use.rule().isEmpty())
            .collect(Collectors.groupingBy(use -> use.file() + "#" + use.rule()));
    return draft.rules().stream()
        .flatMap(
            rule -> {
              List<CodeUse> read = uses.getOrDefault(rule.file() + "#" + rule.name(), List.of());
              return Stream.of(CodeSystem.values())
                  .flatMap(system -> problem(rule, system, read, draft).stream());
            });
  }

  private static Optional<PackProblem> problem(
      Rule rule, CodeSystem system, Collection<CodeUse> uses, PackDraft draft) {
    Set<String> read =
        uses.stream()
            .filter(use -> use.system() == system)
            .map(CodeUse::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of("title", "message")
        .flatMap(part -> problem(rule, part, system, read, draft).stream())
        .findFirst();
  }

  private static Optional<PackProblem> problem(
      Rule rule, String part, CodeSystem system, Set<String> read, PackDraft draft) {
    RuleMetadata metadata = rule.metadata();
    String text = part.equals("title") ? metadata.title() : metadata.message();
    Scope scope = draft.scopeOf(rule);
    List<String> named =
        mentions(system).matcher(text).results().map(MatchResult::group).distinct().toList();
    boolean strange =
        named.stream()
            .noneMatch(
                code -> isRead(code, read) || (scope != null && scope.codes().contains(code)));
    return named.isEmpty() || !strange
        ? Optional.empty()
        : Optional.of(
            Check.MENTIONED_CODE.problem(
                rule,
                rule.place(part),
                "The %s names %s, and the conditions read %s instead."
                    .formatted(part, CodeTables.shown(named), CodeTables.shown(List.copyOf(read))),
                ""));
  }

  private static Pattern mentions(CodeSystem system) {
    return switch (system) {
      case HCPCS -> HCPCS;
      case ICD_10_CM -> ICD_10_CM;
    };
  }

  /** Whether the conditions read the code, its beginning, or codes that it heads. */
  private static boolean isRead(String code, Set<String> read) {
    return read.stream().anyMatch(other -> other.startsWith(code) || code.startsWith(other));
  }
}
