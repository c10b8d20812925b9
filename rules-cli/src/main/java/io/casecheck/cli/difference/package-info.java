/** What changes between two packs: their rules, and their answers to cases. Knows no terminal. */
@NullMarked
package io.casecheck.cli.difference;

import org.jspecify.annotations.NullMarked;
