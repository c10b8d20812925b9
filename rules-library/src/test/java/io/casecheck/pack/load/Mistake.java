package io.casecheck.pack.load;

import io.casecheck.pack.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A mistake in the rule file of a good pack.
 *
 * @param name what somebody did
 * @param check the one check that finds it
 * @param changes texts of the good file, each followed by the text in its place; ▶ marks where the
 *     problem is reported
 * @param isMended whether an edit makes the pack good again
 */
record Mistake(String name, Check check, List<String> changes, boolean isMended) {
  static final String MARK = "▶";
  static final String RULES = "drug/beqvez/coding.drl";

  /** All of them. */
  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>();
    all.addAll(WordMistakes.all());
    all.addAll(ConditionMistakes.all());
    all.addAll(MetadataMistakes.all());
    return all;
  }

  static Mistake mended(String name, Check check, String... changes) {
    return new Mistake(name, check, List.of(changes), true);
  }

  static Mistake open(String name, Check check, String... changes) {
    return new Mistake(name, check, List.of(changes), false);
  }

  /** The good file with the mistake and its mark. */
  String marked() {
    String text = GoodPack.RULES;
    for (int i = 0; i < changes.size(); i += 2) {
      int at = text.lastIndexOf(changes.get(i));
      int first = text.indexOf(changes.get(i));
      if (first < 0) {
        throw new IllegalStateException("the good file does not say " + changes.get(i));
      }
      at = i == 0 ? first : at;
      text =
          text.substring(0, at) + changes.get(i + 1) + text.substring(at + changes.get(i).length());
    }
    return text;
  }

  @Override
  public String toString() {
    return name;
  }
}
