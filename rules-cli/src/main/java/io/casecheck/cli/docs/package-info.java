/**
 * Internal: {@code casecheck docs}: the cases that a site shows are answered, and its pages
 * written. Not for hosts; changes without notice.
 */
@NullMarked
package io.casecheck.cli.docs;

import org.jspecify.annotations.NullMarked;
