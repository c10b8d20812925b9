package io.casecheck.tests.architecture;

import static io.casecheck.tests.architecture.House.LIBRARY;
import static io.casecheck.tests.architecture.House.PLANTED_ROOT;
import static io.casecheck.tests.architecture.House.ROOT;
import static io.casecheck.tests.architecture.House.violations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowTest {
  @Test
  void eachPackageSeesOnlyThoseBeforeIt() {
    Flow.oneWay(ROOT).check(LIBRARY);
  }

  @Test
  void dataKnowsOnlyJava() {
    Flow.dataKnowsOnlyJava(ROOT).check(LIBRARY);
  }

  @Test
  void theLibraryBringsFewOthers() {
    Flow.fewLibraries().check(LIBRARY);
  }

  @Test
  void aPackageThatLooksAheadIsFound() {
    assertThat(violations(Flow.oneWay(PLANTED_ROOT)))
        .anyMatch(line -> line.contains("planted.model.LooksAhead") && line.contains("time.Later"));
  }

  @Test
  void aClassOutsideTheOrderIsFound() {
    assertThat(violations(Flow.oneWay(PLANTED_ROOT)))
        .contains(PLANTED_ROOT + ".unplaced.Unplaced is in no package of the house");
  }

  @Test
  void dataThatKnowsALibraryIsFound() {
    assertThat(violations(Flow.dataKnowsOnlyJava(PLANTED_ROOT)))
        .anyMatch(line -> line.contains("planted.rule.Surface") && line.contains("org.kie.api"));
  }
}
