package io.casecheck.engine.explain;

import io.casecheck.explanation.CaseChange.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that is another one with changes.
 *
 * @param from name of the other case
 * @param changes the changes, in the order in which they are made
 */
public record CaseStub(String from, List<Change> changes) {
  /**
   * A change.
   *
   * @param action what is done
   * @param path where
   * @param value the new value, or the record of the item that is added; null if nothing is set
   */
  public record Change(Action action, String path, @Nullable Object value) {}

  /** Copies. */
  public CaseStub {
    changes = List.copyOf(changes);
  }
}
