/**
 * Internal: a rule as a tree, {@link Rule}, {@link Branch}, {@link Condition}, {@link Expression},
 * over the components of the facts that it reads. Everything else is read from it, checked on it,
 * compiled and explained from it. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.pack.tree;

import org.jspecify.annotations.NullMarked;
