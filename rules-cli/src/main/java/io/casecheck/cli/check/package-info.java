/**
 * Internal: {@code casecheck check}: what is wrong with rules, as text and for programs, and mended
 * where it is certain. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.check;

import org.jspecify.annotations.NullMarked;
