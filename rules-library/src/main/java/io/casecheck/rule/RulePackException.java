package io.casecheck.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule pack that does not load, with every problem that was found. */
public final class RulePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;
  private final transient @Nullable Path place;

  /** All that is wrong with rules of no certain place, at least one problem. */
  public RulePackException(List<PackProblem> problems) {
    this(problems, null);
  }

  /**
   * All that is wrong with the rules in one place, at least one problem.
   *
   * @param place their folder or compiled file; null if they lie in no certain one
   */
  public RulePackException(List<PackProblem> problems, @Nullable Path place) {
    super(text(problems, place));
    this.problems = List.copyOf(problems);
    this.place = place;
  }

  private static String text(List<PackProblem> problems, @Nullable Path place) {
    return problems.stream()
        .map(PackProblem::toString)
        .collect(Collectors.joining("\n", headline(place) + "\n", ""));
  }

  private static String headline(@Nullable Path place) {
    return place == null
        ? "The rule pack does not load."
        : "The rule pack " + place + " does not load.";
  }

  /** Every problem, by file and line. */
  public List<PackProblem> problems() {
    return problems;
  }

  /**
   * The folder or compiled file, as it was given, that the files of the problems lie in; null if
   * they lie in no certain one, such as those of a {@code PackAcceptance}.
   */
  public @Nullable Path place() {
    return place;
  }
}
