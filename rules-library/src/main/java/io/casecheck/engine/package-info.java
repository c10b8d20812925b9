/** Internal: the KIE session and what surrounds it. Not for hosts; changes without notice. */
@NullMarked
package io.casecheck.engine;

import org.jspecify.annotations.NullMarked;
