package io.casecheck.pack;

import io.casecheck.finding.Citation;
import io.casecheck.pack.tree.Span;

/**
 * An entry of the register of sources.
 *
 * @param citation what findings show of it
 * @param title what it is about
 * @param note how it was seen, and what nobody could verify; empty if there is nothing to say
 * @param place where its key stands in the register
 * @param readPlace where the day stands on which it was read
 */
public record Source(Citation citation, String title, String note, Span place, Span readPlace) {}
