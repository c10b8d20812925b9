package io.casecheck.json;

import io.casecheck.explanation.Explanation;
import java.util.List;

/**
 * Why rules answer what they do to one case.
 *
 * @param explanations one for each rule that was asked for, by id
 */
record Explanations(List<Explanation> explanations) {}
