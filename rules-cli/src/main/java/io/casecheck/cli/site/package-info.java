/**
 * Internal: a pack as a static site: pages of rules, scopes, sources and cases. Knows no terminal.
 * Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.site;

import org.jspecify.annotations.NullMarked;
