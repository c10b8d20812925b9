package io.casecheck.finding;

import io.casecheck.model.Level;
import io.casecheck.model.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes next on the way of an appeal, as data: what may be filed, or what goes on without
 * anyone filing.
 *
 * @param level the level that it leads to
 * @param automatic whether it goes there without a request
 * @param filers who may file, or who must act by itself
 * @param recipient with whom, such as {@code the plan}
 * @param form form to use, such as {@code OMHA-100}; null if none is asked for
 * @param threshold least amount in controversy; null if no amount is asked for
 */
public record Route(
    Level level,
    boolean automatic,
    List<Party> filers,
    String recipient,
    @Nullable String form,
    @Nullable Threshold threshold) {

  /** Copies. */
  public Route {
    filers = List.copyOf(filers);
  }
}
