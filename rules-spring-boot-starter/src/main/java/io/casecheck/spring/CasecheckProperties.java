package io.casecheck.spring;

import io.casecheck.EvaluatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * What an application sets under {@code casecheck}.
 *
 * @param rules folder or compiled file of rules in place of those that come along; null for those
 * @param overlays folders or compiled files of rules on top, in order
 * @param criteria criteria sets to switch on
 * @param dueSoonDays how long before its end a clock in days is due soon; a bare number counts days
 * @param dueSoonHours how long before its end a clock in hours is due soon; a bare number counts
 *     hours
 */
@ConfigurationProperties("casecheck")
public record CasecheckProperties(
    @Nullable Path rules,
    @DefaultValue List<Path> overlays,
    @DefaultValue Set<String> criteria,
    @DefaultValue("14") @DurationUnit(ChronoUnit.DAYS) Duration dueSoonDays,
    @DefaultValue("24") @DurationUnit(ChronoUnit.HOURS) Duration dueSoonHours) {

  /** Copies. */
  public CasecheckProperties {
    overlays = List.copyOf(overlays);
    criteria = Set.copyOf(criteria);
  }

  EvaluatorOptions options() {
    EvaluatorOptions options =
        EvaluatorOptions.options().criteria(criteria).dueSoon(dueSoonDays, dueSoonHours);
    for (Path overlay : overlays) {
      options = options.overlay(overlay);
    }
    return options;
  }
}
