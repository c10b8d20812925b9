package io.casecheck.cli.rules;

import io.casecheck.cli.terminal.UsageException;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Criteria sets, which are switched on by name. */
public final class CriteriaSets {
  private static final String UNKNOWN = "unknown-criteria";

  private CriteriaSets() {}

  /** Those of the names that some rule has. */
  public static Set<String> known(Set<String> names, List<RuleDescription> rules) {
    return rules.stream()
        .map(RuleDescription::criteria)
        .filter(set -> set != null && names.contains(set))
        .collect(Collectors.toSet());
  }

  /** A name that no rule has is the user's mistake, and not one of the rules. */
  public static Optional<UsageException> refusal(RulePackException unloadable) {
    PackProblem first = unloadable.problems().get(0);
    if (!first.check().equals(UNKNOWN)) {
      return Optional.empty();
    }
    String near = first.fix().isEmpty() ? "" : " Did you mean " + first.fix() + "?";
    String message = first.message() + near;
    return Optional.of(
        new UsageException(Character.toLowerCase(message.charAt(0)) + message.substring(1)));
  }
}
