package io.casecheck.micrometer;

import io.casecheck.EvaluationListener;
import io.casecheck.EvaluationSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Counts and times evaluations in a meter registry: the timer {@code casecheck.evaluations}, by
 * {@code status} and {@code packs}, and the counter {@code casecheck.findings}, by {@code outcome}.
 * No tag holds anything of a case. Thread-safe.
 */
public final class MicrometerListener implements EvaluationListener {
  /** Enough to tell packs apart, and short enough for a label. */
  private static final int DIGITS = 12;

  private final MeterRegistry registry;

  /** Writes to this registry. */
  public MicrometerListener(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void evaluated(EvaluationSummary summary) {
    registry
        .timer("casecheck.evaluations", "status", word(summary.status()), "packs", packs(summary))
        .record(summary.took());
    summary
        .outcomes()
        .forEach(
            (outcome, count) ->
                registry.counter("casecheck.findings", "outcome", word(outcome)).increment(count));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String packs(EvaluationSummary summary) {
    return summary.packDigests().stream()
        .map(digest -> digest.substring(0, Math.min(DIGITS, digest.length())))
        .collect(Collectors.joining("+"));
  }
}
