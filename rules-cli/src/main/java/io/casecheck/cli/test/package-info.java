/**
 * Internal: {@code casecheck test}: whether sample cases give what they expect, and what of the
 * rules none of them shows. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.test;

import org.jspecify.annotations.NullMarked;
