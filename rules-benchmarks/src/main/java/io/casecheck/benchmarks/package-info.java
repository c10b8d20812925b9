/** What an evaluation costs, beside other ways to do the same. Not published. */
@NullMarked
package io.casecheck.benchmarks;

import org.jspecify.annotations.NullMarked;
