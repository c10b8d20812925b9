/** What a rule pack says of its rules, and what is wrong with it, as data. */
@NullMarked
package io.casecheck.rule;

import org.jspecify.annotations.NullMarked;
