package io.casecheck.pack.tree;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one call of a rule's {@code then}.
 *
 * @param verb what is reported
 * @param fact place of the fact that is reported; null for {@link Verb#ABSENT}
 * @param other place of the second fact, the appeal of {@link Verb#LATE}, else null
 * @param components components at fault, or the one literal path of {@link Verb#ABSENT}
 */
public record ReportCall(
    Verb verb, @Nullable Slot fact, @Nullable Slot other, List<String> components) {
  /** What a rule can report. */
  public enum Verb {
    /** Something is wrong with the fact. */
    VIOLATED("violated"),
    /** Something is not there. */
    ABSENT("absent"),
    /** Something to know. */
    NOTE("note"),
    /** A clock runs from the fact. */
    DUE("due"),
    /** The second fact was filed after the clock of the first. */
    LATE("late"),
    /** What the rule is about cannot be checked. */
    NOT_CHECKED("notChecked");

    private final String word;

    Verb(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The call in words: what is reported, and the fact and components or the path. */
  public String words() {
    if (fact == null) {
      return verb.word() + " " + String.join(", ", components);
    }
    String type = fact.factType().name();
    String places =
        components.isEmpty()
            ? type
            : components.stream()
                .map(component -> type + "." + component)
                .collect(Collectors.joining(", "));
    return verb.word() + " " + places + (other == null ? "" : ", " + other.factType().name());
  }
}
