package io.casecheck.tests.architecture;

import static io.casecheck.tests.architecture.House.LIBRARY;
import static io.casecheck.tests.architecture.House.PLANTED_ROOT;
import static io.casecheck.tests.architecture.House.ROOT;
import static io.casecheck.tests.architecture.House.violations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceTest {
  @Test
  void thePublicSurfaceNamesOnlyJavaAndItself() {
    Surface.namesOnlyJavaAndItself(ROOT).check(LIBRARY);
  }

  @Test
  void publicClassesAreClosed() {
    Surface.isClosedToSubclasses(ROOT).check(LIBRARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leaksByField names org.kie.api.KieBase",
        "<init>(org.kie.api.KieBase) names org.kie.api.KieBase",
        "leaksByReturn() names org.kie.api.runtime.KieSession",
        "leaksByParameter(org.kie.api.runtime.KieSession) names org.kie.api.runtime.KieSession",
        "leaksByTypeArgument() names org.kie.api.runtime.KieSession",
        "leaksByArray() names org.kie.api.runtime.KieSession",
        "leaksWhatIsInternal() names io.casecheck.tests.architecture.planted.engine.Inner",
        "LeaksBySupertype names org.kie.api.runtime.KieSession"
      })
  void aLeakIsFound(String leak) {
    assertThat(violations(Surface.namesOnlyJavaAndItself(PLANTED_ROOT)))
        .anyMatch(line -> line.endsWith(leak));
  }

  @Test
  void whatHostsCannotSeeIsNoLeak() {
    assertThat(violations(Surface.namesOnlyJavaAndItself(PLANTED_ROOT)))
        .isNotEmpty()
        .noneMatch(line -> line.contains("staysInside"));
  }

  @Test
  void aClassThatCanBeSubclassedIsFound() {
    assertThat(violations(Surface.isClosedToSubclasses(PLANTED_ROOT)))
        .containsExactlyInAnyOrder(
            PLANTED_ROOT + ".rule.Surface can be subclassed",
            PLANTED_ROOT + ".rule.Surface$LeaksBySupertype can be subclassed");
  }
}
