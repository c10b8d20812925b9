package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pack on top of another takes no id and no name of it, and replaces what is there. */
final class BeneathChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    // Looked up, not compared one by one: a host may lay packs over ten thousand others.
    Map<String, List<Rule>> byId = index(draft.beneath(), rule -> rule.metadata().id());
    Map<String, List<Rule>> byKey = index(draft.beneath(), Rule::key);
    return draft.rules().stream().flatMap(rule -> problems(rule, byId, byKey, draft));
  }

  private static Map<String, List<Rule>> index(Pack pack, Function<Rule, String> by) {
    return pack.rules().stream().collect(Collectors.groupingBy(by));
  }

  private static Stream<PackProblem> problems(
      Rule rule, Map<String, List<Rule>> byId, Map<String, List<Rule>> byKey, PackDraft draft) {
    String id = rule.metadata().id();
    String replaces = rule.metadata().replaces();
    List<Rule> sameId = byId.getOrDefault(id, List.of());
    if (!sameId.isEmpty() && !id.equals(replaces)) {
      return Stream.of(usedId(rule, sameId.get(0), draft));
    }
    Stream<PackProblem> names =
        byKey.getOrDefault(rule.key(), List.of()).stream()
            .filter(other -> !other.metadata().id().equals(replaces))
            .map(
                other ->
                    Check.DUPLICATE_NAME.problem(
                        rule, rule.nameAt(), "The pack beneath has a rule of this name here.", ""));
    return replaces == null || byId.containsKey(replaces)
        ? names
        : Stream.concat(names, Stream.of(replacesNothing(rule, replaces)));
  }

  private static PackProblem usedId(Rule rule, Rule other, PackDraft draft) {
    String id = rule.metadata().id();
    return Check.DUPLICATE_ID.problem(
        rule,
        rule.place("id"),
        "The pack beneath uses this id in %s line %s, \"%s\". @replaces(\"%s\") would switch that"
                .formatted(other.file(), other.line(), other.metadata().title(), id)
            + " rule off; write it only if this one takes its place.",
        FreeId.after(rule, draft));
  }

  private static PackProblem replacesNothing(Rule rule, String replaces) {
    return Check.REPLACES.problem(
        rule, rule.place("replaces"), "The pack beneath has no rule %s.".formatted(replaces), "");
  }
}
