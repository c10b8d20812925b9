/**
 * Internal: {@code casecheck diff}: two packs, of folders or of revisions, side by side. Not for
 * hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.diff;

import org.jspecify.annotations.NullMarked;
