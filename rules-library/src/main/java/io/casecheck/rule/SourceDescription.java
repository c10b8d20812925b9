package io.casecheck.rule;

import io.casecheck.finding.Citation;

/**
 * An entry of a pack's register of sources.
 *
 * @param citation what findings show of it
 * @param title what it is about
 * @param note how it was seen, and what nobody could verify; empty if there is nothing to say
 */
public record SourceDescription(Citation citation, String title, String note) {}
