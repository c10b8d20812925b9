/**
 * Cases from YAML and JSON with line and column, cases and findings to JSON, their schemas, and
 * sample cases as tests. Error messages name places, keys and paths, never a value of a case.
 */
@NullMarked
package io.casecheck.json;

import org.jspecify.annotations.NullMarked;
