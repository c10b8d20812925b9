/**
 * Internal: what could be read, a {@link PackDraft}, is held against every {@link PackCheck}, a
 * class {@code ..Checks} each. What conditions leave possible is proved in {@link Possibility} and
 * the classes that it calls. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.pack.check;

import org.jspecify.annotations.NullMarked;
