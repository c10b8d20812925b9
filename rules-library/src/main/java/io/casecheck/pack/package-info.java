/**
 * Internal: what a pack holds, {@link Pack}, its scopes, and what can be wrong with it, {@link
 * Check}. Not for hosts; changes without notice.
 *
 * <p>The packages below go the way of a folder of rules, each sees only those before it:
 *
 * <ol>
 *   <li>{@code tree}: a rule as a tree.
 *   <li>this package: rules, scopes and sources together, and {@link ScopeChoice}, which finds the
 *       scopes that apply to a case.
 *   <li>{@code read}: files become trees; all that is wrong is told at once.
 *   <li>{@code check}: what could be read is held against what a good pack is.
 *   <li>{@code compile}: trees become the text that the engine compiles.
 *   <li>{@code load}: a folder or a compiled file becomes a pack, alone or over another one.
 * </ol>
 */
@NullMarked
package io.casecheck.pack;

import org.jspecify.annotations.NullMarked;
