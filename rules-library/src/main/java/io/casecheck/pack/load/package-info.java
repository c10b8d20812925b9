/**
 * Internal: {@link LoadedPack} takes a folder, which {@link PackReader} reads and checks, or a
 * compiled file, which {@link CompiledPackFile} writes and reads, alone or over the pack beneath
 * it. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.pack.load;

import org.jspecify.annotations.NullMarked;
