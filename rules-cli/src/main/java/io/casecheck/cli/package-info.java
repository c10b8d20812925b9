/** The analyst's command: reads cases, asks the evaluator, and writes what a person can act on. */
@NullMarked
package io.casecheck.cli;

import org.jspecify.annotations.NullMarked;
