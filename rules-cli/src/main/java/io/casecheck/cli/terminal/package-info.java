/**
 * Internal: what commands read, write and exit with: pages in colour or ASCII, progress, one
 * sentence to whoever called them wrongly. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.terminal;

import org.jspecify.annotations.NullMarked;
