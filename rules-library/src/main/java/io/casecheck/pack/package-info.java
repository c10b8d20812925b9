/**
 * Internal: a rule pack, read, checked, scoped and compiled. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.pack;

import org.jspecify.annotations.NullMarked;
