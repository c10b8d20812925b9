/**
 * Internal: finds out why a rule answers what it does, and what cases show of a rule.
 *
 * <p>{@link Explainer} finds of each version of a rule its {@link VersionState}, the facts that
 * satisfy it or come nearest; {@link ConditionList} writes the conditions down, and {@link
 * FlipSearch} tries changes to the case, which {@link Candidates} thinks up and {@link CaseEditor}
 * makes. {@link PackCoverage} adds up what cases show; for a goal that none reaches, {@link
 * StubSearch} looks for a case, and {@link Unreachable} for a proof that there is none.
 */
@NullMarked
package io.casecheck.engine.explain;

import org.jspecify.annotations.NullMarked;
