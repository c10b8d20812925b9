/**
 * Internal: {@code casecheck explain}: why a rule fires or stays silent. Not for hosts; changes
 * without notice.
 */
@NullMarked
package io.casecheck.cli.explain;

import org.jspecify.annotations.NullMarked;
