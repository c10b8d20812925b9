/**
 * Internal: where files lie: the clone, a folder for one run, and how messages write a path. Not
 * for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.folder;

import org.jspecify.annotations.NullMarked;
