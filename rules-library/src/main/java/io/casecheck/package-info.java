/** The front door: {@link io.casecheck.CaseEvaluator} evaluates a case and answers findings. */
@NullMarked
package io.casecheck;

import org.jspecify.annotations.NullMarked;
