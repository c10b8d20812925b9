/**
 * Internal: the analyst's command: reads cases, asks the evaluator, and writes what a person can
 * act on. Not for hosts; changes without notice.
 *
 * <p>The packages below, each sees only those before it:
 *
 * <ol>
 *   <li>What every command stands on: {@code folder}, {@code terminal}, {@code cases}, {@code
 *       rules}, {@code answer}.
 *   <li>What knows no terminal: {@code difference}, {@code mutation}, {@code site}.
 *   <li>The commands, by their names: {@code check}, {@code evaluate} with {@code deadlines},
 *       {@code explain}, {@code watch}, {@code test}, {@code diff}, {@code docs}, and {@code
 *       create}, since Java keeps the word new to itself.
 *   <li>This package: all of them together, those of one class each, and the process they run in.
 * </ol>
 */
@NullMarked
package io.casecheck.cli;

import org.jspecify.annotations.NullMarked;
