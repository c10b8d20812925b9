/** Deadline arithmetic: pure functions, with no clock, zone or locale of their own. */
@NullMarked
package io.casecheck.time;

import org.jspecify.annotations.NullMarked;
