package io.casecheck.spring;

import io.casecheck.rule.RulePackException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why an application did not start whose rules do not load, in place of a stack trace. */
final class RulePackFailureAnalyzer extends AbstractFailureAnalyzer<RulePackException> {
  private static final String ACTION =
      """
      Mend what is listed, and start the application again. `casecheck.rules` and \
      `casecheck.overlays` name the places that are read; relative paths start from the folder \
      that the application runs in. `casecheck check FOLDER` finds the same without starting it.""";

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, RulePackException cause) {
    return new FailureAnalysis(cause.getMessage(), ACTION, cause);
  }
}
