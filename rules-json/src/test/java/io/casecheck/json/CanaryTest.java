package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casecheck.json.RecordShape.Component;
import io.casecheck.model.Case;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No value of a case, which could be a person's, is ever part of a message. */
class CanaryTest {
  private static final String CANARY = "Canary 4711";

  private static void assertSilent(String text) {
    assertThat(text.toLowerCase(Locale.ROOT)).contains("4711");
    CaseFileException e =
        catchThrowableOfType(CaseFileException.class, () -> CaseReader.read(text, "f"));
    assertThat(e).as("a problem in:\n%s", text).isNotNull();
    assertThat(e).hasNoCause().hasNoSuppressedExceptions();
    String shown = e + "\n" + e.problems() + e.getLocalizedMessage();
    assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain("canary").doesNotContain("4711");
  }

  /** A case that states every component, each with the same value. */
  private static String everywhere(Class<?> type, String value) {
    return RecordShape.of(type).components().stream()
        .filter(Component::inFiles)
        .map(component -> component.name() + ": " + stated(component, value))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String stated(Component component, String value) {
    if (component.name().equals("number")) {
      return "1";
    }
    String single =
        component.valueType().isRecord() ? everywhere(component.valueType(), value) : value;
    return component.isCollection() ? "[ " + single + " ]" : single;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CANARY,
        "\"Canary 4711\"",
        "4711",
        "4711.4711",
        "4711-04-11",
        "\"4711-04-11T04:07:11\"",
        "\"4711-13-11T04:07:11Z\"",
        "04/07/4711",
        "{ canary4711: canary4711 }",
        "[ Canary 4711 ]",
        "!canary4711 x",
        "*canary4711",
      })
  void aWrongValueAtEveryPlace(String value) {
    assertSilent(everywhere(Case.class, value));
  }

  @Test
  void aWrongKeyAtEveryPlace() {
    String right = everywhere(Case.class, CANARY);

    assertSilent(right.replace(" }", ", canary4711: x }"));
    assertSilent(right.replaceAll("(\\w+): ", "$1_4711: "));
    assertSilent(right.replace("number: 1", "number: 1, number: Canary 4711"));
  }

  static Stream<String> brokenTexts() {
    return List.of(
        "drug: \"%s",
        "drug: '%s",
        "drug: [ %s",
        "drug: { %s",
        "drug: { a: b, %s",
        "drug: %s: %s: %s",
        "%s\ndrug: a",
        "drug: a\n\t%s: b",
        "drug: @%s",
        "drug: `%s",
        "drug: %%%s",
        "%%%s 4711\n---\n",
        "drug: &%s &%s a",
        "drug: |%s\n  %s",
        "drug: \"\\%s\"",
        "drug: \"\\x%s\"",
        "drug: \u0001%s",
        "drug: ]%s",
        "- %s\ndrug: a",
        "{ \"drug\": \"%s\", }, %s",
        "{ \"drug\": \"%s\" \"patient\": \"%s\" }",
        "...\n%s\n...\n%s")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("brokenTexts")
  void textThatIsNotYaml(String pattern) {
    assertSilent(pattern.replace("%s", CANARY).replace("%%", "%"));
    assertSilent(pattern.replace("%s", "canary4711").replace("%%", "%"));
  }

  @Test
  void aCaseThatContradictsItself() {
    assertSilent(
        """
        asOf: "2026-05-01T09:30:00Z"
        drug: Canary 4711
        claim:
          form: PROFESSIONAL
          lines:
            - number: 1
              infusionStart: "4711-05-01T09:30:00Z"
              infusionStop: "4711-05-01T09:29:00Z"
        determinations:
          - number: 1
            level: HEARING
            kind: PAYMENT
            noticeDate: 4711-03-02
            provenReceipt: 4711-03-01
        appeals:
          - { number: 1, level: HEARING, kind: PAYMENT, determination: 47110000 }
        """);
  }

  @Test
  void whatIsReadShowsNoValueEither() {
    Case read = CaseReader.read("asOf: \"2026-05-01T09:30:00Z\"\ndrug: Canary 4711\n", "f");

    assertThat(read.toString()).doesNotContain("4711");
  }
}
