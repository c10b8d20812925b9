package io.casecheck.engine;

import org.jspecify.annotations.Nullable;

/**
 * The result of an accumulate function, kept in the frame of a match.
 *
 * @param exact the value that decides; null if nothing was accumulated or not all is known
 */
public record Tally(@Nullable Object exact) {}
