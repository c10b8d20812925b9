package io.casecheck.engine;

import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Slot;
import java.util.stream.Collectors;

/** Which of several matches at one place speaks for it: always the same one. */
final class AnswerOrder {
  private AnswerOrder() {}

  static Answer first(Answer one, Answer other) {
    return key(one).compareTo(key(other)) <= 0 ? one : other;
  }

  private static String key(Answer answer) {
    return answer.version()
        + answer.match().branch().tuple().stream()
            .map(slot -> " " + part(answer, slot))
            .collect(Collectors.joining());
  }

  private static String part(Answer answer, Slot slot) {
    Object value = answer.match().fact(slot);
    if (value instanceof Tally tally) {
      return String.valueOf(tally.exact());
    }
    return value instanceof TableRow row
        ? row.table() + " " + row.key() + " " + row.effective()
        : Facts.path(value);
  }
}
