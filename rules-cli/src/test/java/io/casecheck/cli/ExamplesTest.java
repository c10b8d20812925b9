package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole way: the examples that a reader tries first, with the rules that the library brings.
 */
class ExamplesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({
    "complete-request, 3, INCOMPLETE",
    "first-draft, 1, BLOCKED",
    "claim-with-errors, 1, BLOCKED",
    "denial-with-appeal, 3, INCOMPLETE",
    "original-medicare-denial, 3, INCOMPLETE"
  })
  void everyExampleIsAnswered(String name, int status, String verdict) {
    assertThat(run("evaluate", "examples/" + name + ".yaml")).isEqualTo(status);
    assertThat(text(err)).isEmpty();
    assertThat(text(out))
        .startsWith("examples/" + name + ".yaml\n")
        .contains("\n" + verdict + ": ");
  }

  @Test
  void theSameRulesFromTheirFolderGiveTheSamePage() {
    run("evaluate", "examples/first-draft.yaml");
    String bundled = text(out);
    run("evaluate", "examples/first-draft.yaml", "--rules", "drl");
    assertThat(text(out)).isEqualTo(bundled);
  }

  private int run(String... arguments) {
    out.reset();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            true,
            100,
            Path.of(".."));
    return new Casecheck(terminal, new CaseEvaluators(), new Home(null, null)).run(arguments);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace("../", "");
  }
}
