/**
 * The case: immutable records that hold what a host knows. Null means only "not stated"; lists are
 * copied and never null; nothing here prints a person's data.
 */
@NullMarked
package io.casecheck.model;

import org.jspecify.annotations.NullMarked;
