/** A pack as a static site: pages of rules, scopes, sources and cases. Knows no terminal. */
@NullMarked
package io.casecheck.cli.site;

import org.jspecify.annotations.NullMarked;
