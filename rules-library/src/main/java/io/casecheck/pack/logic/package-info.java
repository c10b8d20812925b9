/**
 * Conditions as sets of values: whether they can hold together, and whether one follows from
 * others.
 */
@NullMarked
package io.casecheck.pack.logic;

import org.jspecify.annotations.NullMarked;
