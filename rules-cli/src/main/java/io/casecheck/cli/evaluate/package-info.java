/**
 * Internal: {@code casecheck evaluate} and {@code deadlines}: what is wrong with a case, what is
 * missing, what is due. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.evaluate;

import org.jspecify.annotations.NullMarked;
