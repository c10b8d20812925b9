package io.casecheck.tests.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluationSummary;
import io.casecheck.EvaluatorOptions;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Waiver;
import io.casecheck.json.FindingsWriter;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.tests.cases.CaseRewriter;
import io.casecheck.tests.cases.Samples;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Every sample case full of canaries, with everything logged that can be: none of them is in a log,
 * in the text of an object, in a fingerprint or in a metric. Messages, which hosts keep with the
 * case, do show values; that the canaries are found there shows that they were looked for.
 */
class CanarySamplesTest {
  private static final String CANARY = "CANARY";
  private static final BigDecimal NUMBER = new BigDecimal("77007700.77007");

  /** Such as a system of a hospital has them: they would be known again in any text. */
  private static final String PROVIDER = "1770077007";

  private static final BigDecimal MEASURED = new BigDecimal("77.007701");
  private static final LocalDate BORN = LocalDate.of(1917, 7, 27);
  private static final String OURS = "io.casecheck.";
  private static final String EVERY = "";

  private static List<SampleCase> samples;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final List<EvaluationSummary> metrics = Collections.synchronizedList(new ArrayList<>());
  private final Capture capture = new Capture();
  private final Map<Set<String>, CaseEvaluator> evaluators = new HashMap<>();

  private final class Capture extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      String thrown =
          event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy());
      log.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + thrown);
    }
  }

  @BeforeAll
  static void read() {
    samples = Samples.all();
  }

  @AfterAll
  static void forget() {
    samples = List.of();
  }

  @BeforeEach
  void listen() {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    capture.setContext(root.getLoggerContext());
    capture.start();
    root.addAppender(capture);
    root.setLevel(Level.TRACE);
  }

  @AfterEach
  void listenNoMore() {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.OFF);
    root.detachAppender(capture);
    evaluators.values().forEach(CaseEvaluator::close);
  }

  /** Codes as they are, so that the same rules fire, and everything that no rule compares. */
  @Test
  void whatRulesDoNotCompareIsCanaries() {
    assertSilent(EVERY, aCase -> CaseRewriter.rewrite(aCase, CanarySamplesTest::uncompared));
  }

  /** Every text and every number, whatever rules then say. */
  @Test
  void everyTextAndNumberIsACanary() {
    assertSilent(EVERY, aCase -> CaseRewriter.rewrite(aCase, CanarySamplesTest::everything));
  }

  /**
   * Numbers, days and codes that look like a person's, where rules read them. Drools prints single
   * ones of these at TRACE, as docs/embedding.md says.
   */
  @Test
  void whatIsMeasuredAndWhoItIsIsCanaries() {
    assertSilent(OURS, aCase -> CaseRewriter.rewrite(aCase, CanarySamplesTest::personal));
  }

  private static Object personal(String path, RecordComponent component, Object value) {
    if (value == null) {
      return null;
    }
    return switch (component.getName()) {
      case "nationalProviderIdentifier" -> PROVIDER;
      case "memberId" -> CANARY;
      case "kilograms" -> MEASURED;
      case "value" -> value instanceof BigDecimal ? MEASURED : value;
      case "birthDate" -> BORN;
      case "units", "quantity", "amountInControversy" -> NUMBER;
      default -> value;
    };
  }

  private static Object uncompared(String path, RecordComponent component, Object value) {
    return switch (component.getName()) {
      case "memberId", "product", "nationalProviderIdentifier" ->
          component.getType() == String.class ? CANARY + path : value;
      case "units", "quantity" -> value instanceof BigDecimal ? NUMBER : value;
      default -> value;
    };
  }

  private static Object everything(String path, RecordComponent component, Object value) {
    if (value instanceof String) {
      return CANARY + path.replaceAll("[^a-zA-Z]", "");
    }
    if (value instanceof List<?> list && list.stream().anyMatch(item -> item instanceof String)) {
      return List.of(CANARY + component.getName());
    }
    return value instanceof BigDecimal ? NUMBER : value;
  }

  /**
   * Evaluates every sample case with a change.
   *
   * @param loggers how the names of the loggers begin that must not say a word of it
   */
  private void assertSilent(String loggers, UnaryOperator<Case> change) {
    List<String> messages = new ArrayList<>();
    int evaluated = 0;
    for (SampleCase sample : samples) {
      Case full = change.apply(sample.input());
      Findings findings = evaluator(sample.criteria()).evaluate(full);
      evaluated++;
      findings.findings().forEach(finding -> messages.add(finding.messageText()));
      assertThat(said(full, findings))
          .as(sample.toString())
          .noneMatch(CanarySamplesTest::hasCanary);
    }
    assertThat(evaluated).isGreaterThan(300);
    assertThat(messages).as("messages show values").anyMatch(CanarySamplesTest::hasCanary);
    assertThat(log).as("the engine logs").isNotEmpty();
    assertThat(log.stream().filter(line -> line.startsWith(loggers)))
        .noneMatch(CanarySamplesTest::hasCanary);
    assertThat(metrics).hasSize(evaluated).noneMatch(each -> hasCanary(each.toString()));
  }

  private CaseEvaluator evaluator(Set<String> criteria) {
    return evaluators.computeIfAbsent(
        criteria,
        sets ->
            CaseEvaluator.bundled(
                EvaluatorOptions.options().criteria(sets).listener(metrics::add)));
  }

  private static Stream<String> said(Case aCase, Findings findings) {
    return Stream.concat(
        Stream.of(
            aCase.toString(),
            findings.toString(),
            findings.receipt().toString(),
            findings.considered().toString(),
            findings.notChecked().toString(),
            findings.askList().toString(),
            FindingsWriter.redacted().write(findings)),
        findings.findings().stream().flatMap(CanarySamplesTest::said));
  }

  private static Stream<String> said(Finding finding) {
    Waiver waiver = Waiver.of(finding, "agreed", "desk", LocalDate.of(2026, 1, 1));
    return Stream.of(
        finding.toString(),
        finding.fingerprint(),
        finding.paths().toString(),
        finding.missing().toString(),
        finding.message(),
        finding.remedy(),
        waiver.toString());
  }

  private static boolean hasCanary(String text) {
    return Stream.of(CANARY, NUMBER.toString(), PROVIDER, MEASURED.toString(), BORN.toString())
        .anyMatch(text::contains);
  }
}
