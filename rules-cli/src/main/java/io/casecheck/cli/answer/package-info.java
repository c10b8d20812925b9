/**
 * Internal: rules, opened to answer cases, and what the commands share that let them. Not for
 * hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.answer;

import org.jspecify.annotations.NullMarked;
