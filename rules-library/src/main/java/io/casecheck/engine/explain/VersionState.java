package io.casecheck.engine.explain;

import io.casecheck.engine.Answer;
import io.casecheck.engine.Facts;
import io.casecheck.engine.Situation;
import io.casecheck.engine.explain.NearestMatch.Found;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.pack.tree.Branch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a rule answers to one case, and the facts that show it.
 *
 * @param lines the version
 * @param situation the case
 * @param settled its answers that stand
 * @param open its answers that inputs not stated leave open
 * @param alternative the alternative that is shown, from 0
 * @param frame the facts that are shown
 * @param cost how far they are from an answer; nothing if they give one
 */
@SuppressWarnings("ArrayRecordComponent") // a frame is never compared
record VersionState(
    RuleLines lines,
    Situation situation,
    List<Answer> settled,
    List<Answer> open,
    int alternative,
    Object[] frame,
    long cost) {

  static VersionState of(RuleLines lines, Situation situation) {
    List<Answer> answers = situation.answers(lines.evaluator());
    List<Answer> settled = answers.stream().filter(answer -> !answer.isUnknown()).toList();
    List<Answer> open = answers.stream().filter(Answer::isUnknown).toList();
    return first(settled)
        .or(() -> first(open))
        .map(
            answer ->
                new VersionState(
                    lines,
                    situation,
                    settled,
                    open,
                    lines.indexOf(answer.match().branch()),
                    answer.match().frame(),
                    settled.isEmpty() ? Cost.UNKNOWN : Cost.NONE))
        .orElseGet(() -> nearest(lines, situation));
  }

  private static Optional<Answer> first(List<Answer> answers) {
    return answers.stream().min(Comparator.comparing(VersionState::order));
  }

  private static String order(Answer answer) {
    StringBuilder order = new StringBuilder(answer.place());
    answer.match().branch().tuple().stream()
        .filter(slot -> slot.type() != null)
        .forEach(slot -> order.append(' ').append(Facts.path(answer.match().fact(slot))));
    return order.toString();
  }

  private static VersionState nearest(RuleLines lines, Situation situation) {
    Gates gates = new Gates(lines.rule(), situation);
    int nearest = 0;
    Found best = null;
    for (int i = 0; i < lines.branches().size(); i++) {
      Branch branch = lines.rule().branches().get(i);
      Found found =
          NearestMatch.of(
              situation.facts(),
              lines.branches().get(i),
              new Object[branch.slots()],
              frame -> gates.cost(branch, frame));
      if (best == null || found.cost() < best.cost()) {
        best = found;
        nearest = i;
      }
    }
    if (best == null) {
      throw new IllegalStateException("a rule has an alternative");
    }
    return new VersionState(
        lines, situation, List.of(), List.of(), nearest, best.frame(), best.cost());
  }

  /** The facts that are shown, and some that come as near. */
  List<Object[]> framesAlike() {
    List<Object[]> frames = new ArrayList<>();
    frames.add(frame);
    if (verdict() == RuleVerdict.SILENT) {
      Branch branch = lines.rule().branches().get(alternative);
      Gates gates = new Gates(lines.rule(), situation);
      frames.addAll(
          NearestMatch.alike(
              situation.facts(),
              shownLines(),
              new Object[branch.slots()],
              any -> gates.cost(branch, any),
              cost));
    }
    return frames;
  }

  RuleVerdict verdict() {
    if (!settled.isEmpty()) {
      return RuleVerdict.FIRED;
    }
    return open.isEmpty() ? RuleVerdict.SILENT : RuleVerdict.UNKNOWN;
  }

  List<Line> shownLines() {
    return lines.branches().get(alternative);
  }
}
