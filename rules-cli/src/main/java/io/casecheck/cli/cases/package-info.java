/**
 * Internal: case files: those that an argument names, how what a case states is written, and what
 * cases are evaluated with. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.cases;

import org.jspecify.annotations.NullMarked;
