/**
 * Internal: the KIE session and what surrounds it. Not for hosts; changes without notice.
 *
 * <p>Read it in the order in which a case goes:
 *
 * <ol>
 *   <li>{@link RuleEngine} lays the case out as {@link Facts} and starts an {@link Evaluation} of
 *       the {@link Program} of its scopes, which is built once and kept in {@link Programs}.
 *   <li>{@link MatchRun} finds every {@link Match}. The KIE session says what is certain: {@link
 *       IsolatedRun} runs a {@link RuleBase} and keeps a rule that breaks or spends its {@link
 *       Budget} away from the others. A {@link RuleEvaluator} for each rule says what is unknown,
 *       by {@link Matcher}, {@link Test} and {@link Term}, over the tree that the engine's text was
 *       made from.
 *   <li>{@link Answers} holds matches against the window and the clock of their rule.
 *   <li>{@link FindingFactory} writes the findings; {@link Inputs} and {@link AskList} say what
 *       would settle those that are unknown.
 * </ol>
 */
@NullMarked
package io.casecheck.engine;

import org.jspecify.annotations.NullMarked;
