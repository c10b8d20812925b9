/**
 * Internal: a rule pack, read, checked, scoped and compiled. Not for hosts; changes without notice.
 *
 * <p>Read it in the order in which a folder of rules goes:
 *
 * <ol>
 *   <li>{@link LoadedPack} takes a folder or a compiled file, alone or over the pack beneath it.
 *   <li>{@link PackReader} reads the files. {@link RuleFileParser} and the parsers that it calls
 *       make a tree of each rule: {@link Rule}, {@link Branch}, {@link Condition}, {@link
 *       Expression}. Scopes, sources, tables and settings have a class {@code ..File} each. What is
 *       wrong is collected in a {@link ProblemList}, so that all of it is told at once.
 *   <li>{@link PackChecks} holds what could be read, a {@link PackDraft}, against every {@link
 *       PackCheck}, a class {@code ..Checks} each. {@link Check} names all that can be wrong. What
 *       conditions leave possible is proved in {@link Possibility} and the classes it calls.
 *   <li>{@link EngineText} prints the trees, and nothing that an analyst wrote, as the text that
 *       {@link RuleCompiler} has compiled.
 *   <li>{@link CompiledPackFile} writes and reads all of it as one file.
 *   <li>{@link ScopeChoice} finds the scopes that apply to a case.
 * </ol>
 */
@NullMarked
package io.casecheck.pack;

import org.jspecify.annotations.NullMarked;
