package io.casecheck.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.answer.CaseEvaluators;
import io.casecheck.cli.cases.SampleCases;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits, one after the other, without a clock: the test says what changed. */
class WatchRunTest {
  private static final Path AUTHORING = Path.of("../docs/authoring");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Deque<Runnable> edits = new ArrayDeque<>();
  private final List<Runnable> engine = new ArrayList<>();
  private Path rule;
  private Path cases;

  @BeforeEach
  void copyRulesAndCases() throws IOException {
    try (Stream<Path> files = Files.walk(AUTHORING)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(AUTHORING.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    rule = folder.resolve("our-rules/drug/beqvez/coding.drl");
    cases = folder.resolve("our-cases/units.yaml");
  }

  @Test
  void aRuleThatChangesIsJudgedAgain() {
    edit(rule, "units != 1", "units != 2");
    edit(rule, "units != 2", "units != 1");
    assertThat(run()).isEqualTo(ExitStatus.CLEAR);
    assertThat(rounds())
        .containsExactly(
            "3 of 3 cases pass; the engine is asked.",
            "1 of 3 cases pass; the engine is asked.",
            "3 of 3 cases pass; the engine is asked.");
    assertThat(text(out)).contains("✗ ", "J1414 billed with one unit", "unexpected: ");
  }

  @Test
  void aCaseThatChangesIsReadAgain() {
    edit(cases, "units: 2", "units: 1");
    assertThat(run()).isEqualTo(ExitStatus.BLOCKED);
    assertThat(rounds().get(1)).startsWith("2 of 3 cases pass");
  }

  @Test
  void aMistakeIsShownAndTheNextEditGoesOn() {
    edit(rule, "units != 1", "unit != 1");
    edit(rule, "unit != 1", "units != 1");
    assertThat(run()).isEqualTo(ExitStatus.CLEAR);
    assertThat(text(err)).contains("coding.drl:16:41: ClaimLine has no component unit");
    assertThat(rounds()).hasSize(2);
  }

  @Test
  void theEngineConfirmsOnlyWhatIsStillThere() {
    edit(rule, "units != 1", "units != 2");
    run();
    assertThat(engine).hasSize(2);
    engine.get(0).run();
    assertThat(text(out)).doesNotContain("The engine agrees.");
    engine.get(1).run();
    assertThat(text(out)).endsWith("The engine agrees.\n");
  }

  private void edit(Path file, String from, String to) {
    edits.add(
        () -> {
          try {
            Files.writeString(file, Files.readString(file).replace(from, to));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private ExitStatus run() {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            true,
            100,
            folder);
    PackChoice choice = new PackChoice(folder.resolve("our-rules"), List.of(), Set.of());
    Path samples = folder.resolve("our-cases");
    return new WatchRun(
            terminal,
            new Style(false, true, 100),
            choice,
            () -> SampleCases.at(samples),
            new CaseEvaluators(),
            engine::add)
        .run(new Edits(), samples);
  }

  private List<String> rounds() {
    return text(out).lines().filter(line -> line.endsWith("the engine is asked.")).toList();
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  /** Makes the next edit and says that everything may have changed. */
  private final class Edits implements ChangeSource {
    @Override
    public Set<Path> next() {
      Runnable edit = edits.poll();
      if (edit == null) {
        return null;
      }
      edit.run();
      return Set.of(rule, cases);
    }

    @Override
    public void close() {}
  }
}
