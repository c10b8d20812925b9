/** Internal: finds out why a rule answers what it does. */
@NullMarked
package io.casecheck.engine.explain;

import org.jspecify.annotations.NullMarked;
