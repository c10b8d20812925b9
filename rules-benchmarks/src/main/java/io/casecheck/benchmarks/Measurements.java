package io.casecheck.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks, all under the same conditions. */
final class Measurements {
  /**
   * What one benchmark gave.
   *
   * @param microseconds time for one case
   * @param kilobytes memory allocated for one case
   */
  record Cost(double microseconds, double kilobytes) {}

  private final boolean quick;

  /**
   * @param quick whether a glance is enough
   */
  Measurements(boolean quick) {
    this.quick = quick;
  }

  /**
   * Runs a benchmark for each value of a parameter.
   *
   * @param more sets what else differs from the defaults
   * @return the costs by the parameter's value
   */
  Map<String, Cost> by(
      Class<?> benchmark, String parameter, int threads, Map<String, String[]> more) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + "\\.")
            .forks(1)
            .threads(threads)
            .warmupIterations(quick ? 2 : 8)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(quick ? 2 : 5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xms1200m", "-Xmx1200m", "-Xmn700m", "-XX:+UseParallelGC")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    more.forEach(options::param);
    try {
      return costs(new Runner(options.build()).run(), parameter);
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Cost> costs(Collection<RunResult> results, String parameter) {
    Map<String, Cost> costs = new TreeMap<>();
    for (RunResult result : results) {
      costs.put(
          result.getParams().getParam(parameter),
          new Cost(result.getPrimaryResult().getScore(), allocated(result) / 1024));
    }
    return costs;
  }

  private static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }
}
