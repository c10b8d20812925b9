package io.casecheck.spring;

import io.casecheck.EvaluatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application sets under {@code casecheck}.
 *
 * @param rules folder or compiled file of rules in place of those that come along; null for those
 * @param overlays folders or compiled files of rules on top, in order
 * @param criteria criteria sets to switch on
 * @param dueSoonDays how long before its end a clock in days is due soon
 * @param dueSoonHours how long before its end a clock in hours is due soon
 */
@ConfigurationProperties("casecheck")
public record CasecheckProperties(
    @Nullable Path rules,
    @DefaultValue List<Path> overlays,
    @DefaultValue Set<String> criteria,
    @DefaultValue("14d") Duration dueSoonDays,
    @DefaultValue("24h") Duration dueSoonHours) {

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
