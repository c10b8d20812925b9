package io.casecheck.spring;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluationListener;
import io.casecheck.EvaluatorOptions;
import io.casecheck.PackAcceptance;
import io.casecheck.micrometer.MicrometerListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An evaluator for the application, from the properties under {@code casecheck}, closed with it.
 * Every {@link EvaluationListener} and {@link PackAcceptance} among the beans is taken up; a bean
 * {@link EvaluatorOptions} or {@link CaseEvaluator} of the application replaces what stands here.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@EnableConfigurationProperties(CasecheckProperties.class)
public final class CasecheckAutoConfiguration {

  /** The options that the properties state, with the listeners and acceptances among the beans. */
  @Bean
  @ConditionalOnMissingBean
  EvaluatorOptions casecheckOptions(
      CasecheckProperties properties,
      ObjectProvider<EvaluationListener> listeners,
      ObjectProvider<PackAcceptance> acceptances) {
    EvaluatorOptions options = properties.options();
    for (EvaluationListener listener : listeners.orderedStream().toList()) {
      options = options.listener(listener);
    }
    for (PackAcceptance acceptance : acceptances.orderedStream().toList()) {
      options = options.acceptance(acceptance);
    }
    return options;
  }

  /** The evaluator. */
  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  CaseEvaluator caseEvaluator(CasecheckProperties properties, EvaluatorOptions options) {
    Path rules = properties.rules();
    return rules == null ? CaseEvaluator.bundled(options) : CaseEvaluator.load(rules, options);
  }

  /** Metrics, where rules-micrometer and a meter registry are there; beside any other listener. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({MicrometerListener.class, MeterRegistry.class})
  static class Metrics {
    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    @ConditionalOnMissingBean
    MicrometerListener casecheckMetrics(MeterRegistry registry) {
      return new MicrometerListener(registry);
    }
  }
}
