/** Why a rule answered what it did, and why it stayed silent: immutable data. */
@NullMarked
package io.casecheck.explanation;

import org.jspecify.annotations.NullMarked;
