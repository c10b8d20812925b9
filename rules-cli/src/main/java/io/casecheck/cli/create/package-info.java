/**
 * Internal: {@code casecheck new}: begins a scope, a rule or the cases of one. Not for hosts;
 * changes without notice.
 */
@NullMarked
package io.casecheck.cli.create;

import org.jspecify.annotations.NullMarked;
