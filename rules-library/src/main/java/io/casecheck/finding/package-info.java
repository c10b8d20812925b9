/** The answer to a case: findings, citations, deadlines and what was considered, as data. */
@NullMarked
package io.casecheck.finding;

import org.jspecify.annotations.NullMarked;
