package io.casecheck.pack.tree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a pattern in a branch of a rule: where its fact, or the result of its accumulate, is
 * kept while the branch is matched.
 *
 * @param index position in the frame of the branch
 * @param type type of the fact; null for the result of an accumulate
 * @param variable name of the fact in the text that the engine compiles
 */
public record Slot(int index, @Nullable FactType type, String variable) {
  /** Type of the fact that a pattern matched. */
  public FactType factType() {
    return Objects.requireNonNull(type, "the result of an accumulate is no fact");
  }
}
