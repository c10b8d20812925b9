/**
 * Internal: what changes between two packs: their rules, and their answers to cases. Knows no
 * terminal. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.difference;

import org.jspecify.annotations.NullMarked;
