package io.casecheck.tests.architecture;

import static io.casecheck.tests.architecture.House.PLANTED_ROOT;
import static io.casecheck.tests.architecture.House.SHIPPED;
import static io.casecheck.tests.architecture.House.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import io.casecheck.tests.architecture.planted.unmarked.Misbehaviour;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConductTest {
  @Test
  void theProcessIsLeftAlone() {
    Conduct.leavesTheProcessAlone().check(SHIPPED);
  }

  @Test
  void nothingDependsOnWhereItRuns() {
    Conduct.dependsOnNoSurroundings().check(SHIPPED);
  }

  @Test
  void loggingIsSlf4j() {
    Conduct.logsBySlf4jOnly().check(SHIPPED);
  }

  @Test
  void theNetworkIsNotReached() {
    Conduct.staysOffTheNetwork().check(SHIPPED);
  }

  @Test
  void noStateIsStatic() {
    Conduct.keepsNoStaticState().check(SHIPPED);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    Conduct.isNullMarked().check(SHIPPED);
  }

  static Stream<String> processFaults() {
    return methods(Misbehaviour.Process.class);
  }

  @ParameterizedTest
  @MethodSource("processFaults")
  void aFaultAgainstTheProcessIsFound(String method) {
    assertFound(Conduct.leavesTheProcessAlone(), method);
  }

  static Stream<String> surroundingsFaults() {
    return methods(Misbehaviour.Surroundings.class);
  }

  @ParameterizedTest
  @MethodSource("surroundingsFaults")
  void aReadingOfTheSurroundingsIsFound(String method) {
    assertFound(Conduct.dependsOnNoSurroundings(), method);
  }

  @Test
  void whatNamesItsLocaleOrMeasuresTimeIsHarmless() {
    assertThat(violations(Conduct.dependsOnNoSurroundings()))
        .isNotEmpty()
        .noneMatch(line -> line.contains("Harmless"));
  }

  @Test
  void staticStateIsFound() {
    String owner = PLANTED_ROOT + ".unmarked.StaticState.";
    assertThat(violations(Conduct.keepsNoStaticState()))
        .containsExactlyInAnyOrder(
            owner + "variable can change",
            owner + "ARRAY can change",
            owner + "COUNTER can change",
            owner + "PER_THREAD can change",
            owner + "CACHE can change");
  }

  @Test
  void anotherLoggerIsFound() {
    assertFound(Conduct.logsBySlf4jOnly(), "StaticState.logs()");
  }

  @Test
  void aSocketIsFound() {
    assertFound(Conduct.staysOffTheNetwork(), "StaticState.calls()");
  }

  @Test
  void aPackageThatDoesNotSayWhatMayBeNullIsFound() {
    assertThat(violations(Conduct.isNullMarked()))
        .contains(PLANTED_ROOT + ".unmarked is not @NullMarked");
  }

  private static void assertFound(ArchRule rule, String method) {
    assertThat(violations(rule)).anyMatch(line -> line.contains(method));
  }

  private static Stream<String> methods(Class<?> faults) {
    return Arrays.stream(faults.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .map(Method::getName)
        .map(name -> faults.getSimpleName() + "." + name + "(");
  }
}
