/**
 * Internal: files of a pack become trees. {@link RuleFileParser} and the parsers that it calls read
 * a rule file; scopes, sources, tables and settings have a class {@code ..File} each. What is wrong
 * is collected in a {@link ProblemList}, so that all of it is told at once. Not for hosts; changes
 * without notice.
 */
@NullMarked
package io.casecheck.pack.read;

import org.jspecify.annotations.NullMarked;
