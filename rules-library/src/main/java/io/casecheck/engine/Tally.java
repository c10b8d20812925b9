package io.casecheck.engine;

import org.jspecify.annotations.Nullable;

/**
 * The result of an accumulate function.
 *
 * @param value the value that decides; null if nothing was accumulated or something is uncertain
 * @param certain whether no fact is uncertain
 */
record Tally(@Nullable Object value, boolean certain) {
  @Nullable Object exact() {
    return value;
  }
}
