/** Metrics of evaluations, for Micrometer. */
@NullMarked
package io.casecheck.micrometer;

import org.jspecify.annotations.NullMarked;
