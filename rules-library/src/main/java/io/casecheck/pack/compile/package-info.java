/**
 * Internal: {@link EngineText} prints the trees, and nothing that an analyst wrote, as the text
 * that {@link RuleCompiler} has compiled. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.pack.compile;

import org.jspecify.annotations.NullMarked;
