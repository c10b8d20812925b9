/**
 * Internal: {@code casecheck test --watch}: sample cases run again whenever a rule or a case
 * changes. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.watch;

import org.jspecify.annotations.NullMarked;
