package io.casecheck.json;

import io.casecheck.pack.Spelling;
import java.util.Collection;
import java.util.Optional;

/** The allowed name that is closest to what was written, as in rules. */
public final class NearestName {
  private NearestName() {}

  /** The closest name, if it is close enough to have been meant. */
  public static Optional<String> of(String written, Collection<String> allowed) {
    return Optional.of(Spelling.nearest(written, allowed)).filter(name -> !name.isEmpty());
  }
}
