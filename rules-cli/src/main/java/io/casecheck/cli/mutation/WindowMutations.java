package io.casecheck.cli.mutation;

import io.casecheck.pack.tree.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of a rule, moved by a day. Where one version follows another both
 * move, since the check refuses a gap and an overlap.
 */
final class WindowMutations {
  /**
   * Changed versions.
   *
   * @param changes what stands in place of which version
   * @param what what was changed
   */
  record Moved(Map<Rule, Rule> changes, String what) {}

  private WindowMutations() {}

  /** Of one version; the change to the next version is one of the next. */
  static List<Moved> of(Rule rule, List<Rule> all) {
    LocalDate effective = rule.metadata().effective();
    LocalDate expires = rule.metadata().expires();
    Rule earlier = null;
    boolean isLast = true;
    for (Rule other : all) {
      if (other.metadata().id().equals(rule.metadata().id())) {
        earlier = effective.minusDays(1).equals(other.metadata().expires()) ? other : earlier;
        isLast &= !other.metadata().effective().isAfter(effective);
      }
    }
    List<Moved> moved = new ArrayList<>();
    for (int days : List.of(-1, 1)) {
      moved.add(effective(rule, earlier, effective.plusDays(days)));
      if (expires != null && isLast) {
        LocalDate other = expires.plusDays(days);
        moved.add(
            new Moved(
                Map.of(rule, Changed.window(rule, effective, other)),
                "@expires " + expires + " becomes " + other));
      }
    }
    return moved;
  }

  private static Moved effective(Rule rule, @Nullable Rule earlier, LocalDate day) {
    Rule changed = Changed.window(rule, day, rule.metadata().expires());
    String what = "@effective " + rule.metadata().effective() + " becomes " + day;
    if (earlier == null) {
      return new Moved(Map.of(rule, changed), what);
    }
    Rule before = Changed.window(earlier, earlier.metadata().effective(), day.minusDays(1));
    return new Moved(
        Map.of(rule, changed, earlier, before),
        what
            + " and @expires of the version before "
            + earlier.metadata().expires()
            + " becomes "
            + before.metadata().expires());
  }
}
