/**
 * Internal: the rules that a command is given, and what is said where they do not load. Not for
 * hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.rules;

import org.jspecify.annotations.NullMarked;
