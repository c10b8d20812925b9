/** Changes rules in small ways, to see whether the cases notice. */
@NullMarked
package io.casecheck.cli.mutation;

import org.jspecify.annotations.NullMarked;
