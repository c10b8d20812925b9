package io.casecheck.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluationListener;
import io.casecheck.EvaluatorOptions;
import io.casecheck.PackAcceptance;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Severity;
import io.casecheck.micrometer.MicrometerListener;
import io.casecheck.model.Case;
import io.casecheck.rule.PackProblem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

class CasecheckAutoConfigurationTest {
  private static final Case CASE =
      Case.builder().asOf(OffsetDateTime.parse("2026-03-20T10:00:00-04:00")).build();

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(CasecheckAutoConfiguration.class));

  @Test
  void anEvaluatorIsThereAndIsClosedWithTheApplication() {
    AtomicReference<CaseEvaluator> evaluator = new AtomicReference<>();
    application.run(
        context -> {
          evaluator.set(context.getBean(CaseEvaluator.class));
          assertThat(evaluator.get().evaluate(CASE).considered().criteria()).isEmpty();
          assertThat(context).doesNotHaveBean(EvaluationListener.class);
        });
    assertThatThrownBy(() -> evaluator.get().evaluate(CASE)).hasMessageContaining("closed");
  }

  @Test
  void propertiesBecomeOptions() {
    application
        .withPropertyValues("casecheck.criteria=guide", "casecheck.due-soon-days=30d")
        .run(
            context -> {
              Findings findings = context.getBean(CaseEvaluator.class).evaluate(CASE);
              assertThat(findings.considered().criteria()).containsExactly("guide");
              assertThat(findings.receipt().settings()).containsEntry("dueSoonDays", "PT720H");
            });
  }

  @Test
  void aBareNumberCountsWhatThePropertyIsNamedFor() {
    application
        .withPropertyValues("casecheck.due-soon-days=10", "casecheck.due-soon-hours=36")
        .run(
            context ->
                assertThat(context.getBean(CaseEvaluator.class).evaluate(CASE).receipt().settings())
                    .containsEntry("dueSoonDays", "PT240H")
                    .containsEntry("dueSoonHours", "PT36H"));
  }

  @Test
  void rulesThatDoNotLoadStopTheApplicationAndSayWhy() {
    application
        .withPropertyValues("casecheck.rules=nowhere")
        .run(
            context -> {
              FailureAnalysis analysis = analysis(context.getStartupFailure());
              assertThat(analysis.getDescription())
                  .contains("There is no folder here to read rules from.");
              assertThat(analysis.getAction()).contains("casecheck.rules", "casecheck check");
            });
  }

  /** As Spring Boot finds it; its own analyzers, some of which need a context, are left out. */
  private static FailureAnalysis analysis(Throwable failure) {
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(FailureAnalyzer.class, (type, name, needsMore) -> {})
        .stream()
        .filter(RulePackFailureAnalyzer.class::isInstance)
        .map(analyzer -> analyzer.analyze(failure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theApplicationsOwnBeansWin() {
    EvaluatorOptions options = EvaluatorOptions.options().criteria("guide");
    try (CaseEvaluator own = CaseEvaluator.bundled(options)) {
      application
          .withBean("own", CaseEvaluator.class, () -> own)
          .run(context -> assertThat(context.getBean(CaseEvaluator.class)).isSameAs(own));
    }
    application
        .withBean(EvaluatorOptions.class, () -> options)
        .run(
            context ->
                assertThat(
                        context.getBean(CaseEvaluator.class).evaluate(CASE).considered().criteria())
                    .containsExactly("guide"));
  }

  @Test
  void acceptancesAmongTheBeansAreAsked() {
    PackProblem problem =
        new PackProblem("ours", Severity.ERROR, "", 0, 0, "", "Not today.", "", List.of());
    application
        .withBean(PackAcceptance.class, () -> candidate -> List.of(problem))
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("Not today."));
  }

  @Test
  void aRegistryGetsMetrics() {
    application
        .withBean(SimpleMeterRegistry.class)
        .run(
            context -> {
              context.getBean(CaseEvaluator.class).evaluate(CASE);
              assertThat(
                      context
                          .getBean(SimpleMeterRegistry.class)
                          .get("casecheck.evaluations")
                          .timer()
                          .count())
                  .isEqualTo(1);
            });
  }

  @Test
  void everyListenerHearsBesideTheMetrics() {
    AtomicInteger heard = new AtomicInteger();
    application
        .withBean(SimpleMeterRegistry.class)
        .withBean("one", EvaluationListener.class, () -> summary -> heard.addAndGet(1))
        .withBean("two", EvaluationListener.class, () -> summary -> heard.addAndGet(10))
        .run(
            context -> {
              context.getBean(CaseEvaluator.class).evaluate(CASE);
              assertThat(heard).hasValue(11);
              assertThat(
                      context
                          .getBean(SimpleMeterRegistry.class)
                          .get("casecheck.evaluations")
                          .timer()
                          .count())
                  .isEqualTo(1);
            });
  }

  @Test
  void withoutMicrometerAllElseWorks() {
    application
        .withClassLoader(new FilteredClassLoader("io.micrometer", "io.casecheck.micrometer"))
        .run(
            context -> {
              assertThat(context).hasNotFailed().hasSingleBean(CaseEvaluator.class);
              assertThat(context).doesNotHaveBean(MicrometerListener.class);
            });
  }

  @Test
  void editorsAreToldOfEveryProperty() throws IOException {
    try (InputStream file =
        CasecheckProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      JsonNode properties = new JsonMapper().readTree(file).path("properties");
      assertThat(
              StreamSupport.stream(properties.spliterator(), false)
                  .map(property -> property.path("name").asText()))
          .containsExactlyElementsOf(
              Stream.of(CasecheckProperties.class.getRecordComponents())
                  .map(RecordComponent::getName)
                  .map(name -> "casecheck." + name.replaceAll("([A-Z])", "-$1"))
                  .map(name -> name.toLowerCase(Locale.ROOT))
                  .toList());
    }
  }
}
