package io.casecheck.pack.read;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds regular expressions that can try so many ways on one text that they never end. Nothing can
 * interrupt one, so none is let in. The reading is cautious: it refuses some that would end.
 */
final class Backtracking {
  private static final int MOST_OPEN_REPETITIONS = 3;

  /** Whether something inside the group can match in more than one way. */
  private final Deque<Boolean> groups = new ArrayDeque<>();

  private final String pattern;
  private int at;
  private int openRepetitions;
  private boolean lastWasVariableGroup;

  private Backtracking(String pattern) {
    this.pattern = pattern;
    groups.push(false);
  }

  /**
   * Whether the pattern may never end: a group that is repeated and can itself match in several
   * ways, a reference back to a group, or more than three repetitions without end.
   *
   * @param pattern a pattern that can be compiled
   */
  static boolean mayNeverEnd(String pattern) {
    return new Backtracking(pattern).found();
  }

  private boolean found() {
    while (at < pattern.length()) {
      if (step()) {
        return true;
      }
    }
    return openRepetitions > MOST_OPEN_REPETITIONS;
  }

  /** Reads one element; true if it alone decides. */
  private boolean step() {
    char c = pattern.charAt(at++);
    boolean group = false;
    switch (c) {
      case '\\':
        if (refersBack()) {
          return true;
        }
        break;
      case '[':
        skipClass();
        break;
      case '(':
        groups.push(false);
        at += pattern.startsWith("?", at) ? 1 : 0;
        break;
      case ')':
        group = closes();
        break;
      case '|':
        varies(true);
        break;
      case '*', '+', '{', '?':
        return repeats(c);
      default:
        break;
    }
    lastWasVariableGroup = group;
    return false;
  }

  /** Whether what the group holds varies; if so, what is around it does. */
  private boolean closes() {
    boolean inner = groups.pop();
    if (groups.isEmpty()) {
      groups.push(false);
    }
    varies(inner);
    return inner;
  }

  private boolean refersBack() {
    char escaped = pattern.charAt(at++);
    if (escaped == 'Q') {
      int end = pattern.indexOf("\\E", at);
      at = end < 0 ? pattern.length() : end + 2;
    }
    return escaped == 'k' || (escaped >= '1' && escaped <= '9');
  }

  /** A class within a class, and a bracket that is escaped, do not end it. */
  private void skipClass() {
    int depth = 1;
    while (depth > 0 && at < pattern.length()) {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
  }

  private boolean repeats(char quantifier) {
    if (quantifier == '?') {
      // Also what makes a repetition reluctant.
      varies(true);
      return false;
    }
    String times = "";
    if (quantifier == '{') {
      int end = pattern.indexOf('}', at);
      times = pattern.substring(at, end);
      at = end + 1;
    }
    boolean open = quantifier != '{' || times.endsWith(",");
    boolean fixed = !open && !times.contains(",");
    if (open) {
      openRepetitions++;
    }
    boolean endless = lastWasVariableGroup && !times.equals("1");
    varies(!fixed);
    lastWasVariableGroup = false;
    return endless;
  }

  private void varies(boolean more) {
    groups.push(groups.pop() || more);
  }
}
