/**
 * Internal: changes rules in small ways, to see whether the cases notice. Knows no terminal. Not
 * for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.mutation;

import org.jspecify.annotations.NullMarked;
