package io.casecheck.pack.check;

import io.casecheck.pack.tree.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids that no rule has and none had. */
final class FreeId {
  private static final int DIGITS = 3;

  private FreeId() {}

  /** The id after the last one that begins like the rule's. */
  static String after(Rule rule, PackDraft draft) {
    String id = rule.metadata().id();
    String stem = id.substring(0, id.length() - DIGITS);
    Pattern alike = Pattern.compile(Pattern.quote(stem) + "\\d{" + DIGITS + "}");
    int last =
        Stream.of(
                draft.rules().stream().map(other -> other.metadata().id()),
                draft.beneath().rules().stream().map(other -> other.metadata().id()),
                draft.settings().retired().keySet().stream(),
                draft.beneath().retired().keySet().stream())
            .flatMap(ids -> ids)
            .filter(other -> alike.matcher(other).matches())
            .mapToInt(other -> Integer.parseInt(other.substring(stem.length())))
            .max()
            .orElse(0);
    return stem + String.valueOf(1000 + last + 1).substring(1);
  }
}
