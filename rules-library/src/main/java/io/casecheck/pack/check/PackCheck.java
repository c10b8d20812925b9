package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.rule.PackProblem;
import java.util.stream.Stream;

/**
 * A check of rules that could be read. Add one to {@link PackChecks}, its ids to {@link Check}, and
 * a section for each id to docs/checks.md.
 */
interface PackCheck {
  /** Everything that it finds, in any order; {@link Check#problem} makes a problem. */
  Stream<PackProblem> problems(PackDraft draft);
}
