package io.casecheck.engine.explain;

import org.jspecify.annotations.Nullable;

/**
 * A value that a component should have for a condition to turn.
 *
 * @param fact the fact
 * @param component name of the component of its record
 * @param value the value; null to leave it out
 * @param like path of the input that the value is made of; null if it is made of the rules alone
 */
record Wish(Object fact, String component, @Nullable Object value, @Nullable String like) {}
