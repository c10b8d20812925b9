package io.casecheck.cli.test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run over sample cases, for programs.
 *
 * @param passed how many cases passed
 * @param failed the cases that failed, as text
 * @param pending how many are pending
 * @param coverage what the cases show of the rules; null if it was not asked for
 * @param mutation which mutants they notice; null if it was not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TestDocument(
    int passed,
    List<String> failed,
    int pending,
    CoverageReport.@Nullable Document coverage,
    MutationReport.@Nullable Document mutation) {

  String json() {
    try {
      return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
