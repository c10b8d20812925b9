/**
 * Internal: conditions as sets of values: whether they can hold together, and whether one follows
 * from others. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.pack.check.logic;

import org.jspecify.annotations.NullMarked;
