package io.casecheck.engine;

import io.casecheck.finding.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Orders the inputs that are missing.
 *
 * <p>A finding that waits for several may need them all, so that, as far as the evaluator sees, no
 * smaller set settles everything whatever the answers are. What can be chosen is the order, and it
 * is chosen greedily: each next question is the one that, with the questions above it, settles the
 * most rules; then the one that most rules wait for; then the first by path. Questions that decide
 * which rules apply at all come before the others. Greedy is not always best: a pair of inputs that
 * settles much, but only together, can stand below a single one that settles little.
 */
final class AskList {
  private static final Comparator<Input> MOST_VALUABLE_FIRST =
      Comparator.comparing((Input input) -> !input.choosesRules)
          .thenComparing(Comparator.comparingInt((Input input) -> input.next.size()).reversed())
          .thenComparing(Comparator.comparingInt((Input input) -> input.rules.size()).reversed())
          .thenComparing(input -> input.path);

  private final Map<String, Input> inputs = new TreeMap<>();

  /** A missing input. */
  private static final class Input {
    final String path;
    final String question;
    final boolean choosesRules;
    final List<Wait> waits = new ArrayList<>();
    final Set<String> rules = new HashSet<>();
    final SortedSet<String> settles = new TreeSet<>();
    final SortedSet<String> settlesWithOthers = new TreeSet<>();

    /** Rules that it settles after the questions above it. */
    final Set<String> next = new HashSet<>();

    Input(String path, String question, boolean choosesRules) {
      this.path = path;
      this.question = question;
      this.choosesRules = choosesRules;
    }

    Question asked() {
      return new Question(path, question, List.copyOf(settles), List.copyOf(settlesWithOthers));
    }
  }

  /** What one finding of a rule still waits for; not whole if no question settles all of it. */
  private record Wait(String ruleId, List<Input> inputs, boolean whole) {
    /** The one input that would now settle it, or null. */
    @Nullable Input last() {
      return whole && inputs.size() == 1 ? inputs.get(0) : null;
    }
  }

  /**
   * Adds a finding that is unknown.
   *
   * @param asked paths to ask for now, each once
   * @param later whether it also waits for inputs that are asked for later
   * @param choosesRules whether the answer decides which rules apply
   */
  void add(String ruleId, List<String> asked, boolean later, boolean choosesRules) {
    List<Input> waited = new ArrayList<>(asked.size());
    for (String path : asked) {
      Input input = input(path, choosesRules);
      if (input != null) {
        waited.add(input);
      }
    }
    boolean whole = !later && waited.size() == asked.size();
    Wait wait = new Wait(ruleId, waited, whole);
    Input only = wait.last();
    if (only != null) {
      only.next.add(ruleId);
    }
    for (Input input : waited) {
      input.waits.add(wait);
      input.rules.add(ruleId);
      (only != null ? input.settles : input.settlesWithOthers).add(ruleId);
    }
  }

  private @Nullable Input input(String path, boolean choosesRules) {
    Input known = inputs.get(path);
    String question = known == null ? Questions.about(path) : null;
    if (question == null) {
      return known;
    }
    Input input = new Input(path, question, choosesRules);
    inputs.put(path, input);
    return input;
  }

  /** The questions, most valuable first. */
  List<Question> questions() {
    NavigableSet<Input> left = new TreeSet<>(MOST_VALUABLE_FIRST);
    left.addAll(inputs.values());
    List<Question> questions = new ArrayList<>(left.size());
    for (Input input = left.pollFirst(); input != null; input = left.pollFirst()) {
      questions.add(input.asked());
      for (Wait wait : input.waits) {
        wait.inputs.remove(input);
        Input last = wait.last();
        if (last != null) {
          left.remove(last); // its place in the order changes
          last.next.add(wait.ruleId);
          left.add(last);
        }
      }
    }
    return questions;
  }
}
