package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole way: the examples that a reader tries first, with the rules that the library brings.
 */
class ExamplesTest {
  private final CommandTester command = new CommandTester(Path.of("..")).withRealRules();

  @ParameterizedTest
  @CsvSource({
    "complete-request, 3, INCOMPLETE",
    "first-draft, 1, BLOCKED",
    "claim-with-errors, 1, BLOCKED",
    "denial-with-appeal, 3, INCOMPLETE",
    "original-medicare-denial, 3, INCOMPLETE"
  })
  void everyExampleIsAnswered(String name, int status, String verdict) {
    assertThat(command.run("evaluate", "examples/" + name + ".yaml")).isEqualTo(status);
    assertThat(command.err()).isEmpty();
    assertThat(command.out())
        .startsWith("examples/" + name + ".yaml\n")
        .contains("\n" + verdict + ": ");
  }

  @Test
  void theSameRulesFromTheirFolderGiveTheSamePage() {
    command.run("evaluate", "examples/first-draft.yaml");
    String bundled = command.out();
    command.run("evaluate", "examples/first-draft.yaml", "--rules", "drl");
    assertThat(command.out()).isEqualTo(bundled);
  }
}
