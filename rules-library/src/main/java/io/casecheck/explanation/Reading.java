package io.casecheck.explanation;

/**
 * An input that a condition reads.
 *
 * @param path its place in the case, such as {@code claim.lines[number=1].units}
 * @param stated whether the case states it
 */
public record Reading(String path, boolean stated) {}
