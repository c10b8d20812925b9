package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {
  private static final String RULE =
      """
      package common
      import io.casecheck.model.ClaimLine;
      global io.casecheck.engine.Report findings;

      rule "second-look"
          @id("OUR-001")
          @title("Second look")
          @category("CODING") @severity("WARNING")
          @effective("2026-01-01") @controls("SERVICE_DATE")
          @source("desk")
          @message("Look again.")
          @remedy("Look.")
      when
          $line : ClaimLine( units > 1 )
      then
          findings.note(drools, $line, "units");
      end
      """;

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command =
        new CommandTester(folder)
            .file(
                "ours/sources.yaml",
                "desk:\n  authority: Our desk\n  section: 1\n  title: T\n"
                    + "  read: 2026-01-05\n  verified: yes\n")
            .file("ours/common/scope.yaml", "title: Common\n")
            .file("ours/common/rules.drl", RULE);
  }

  @Test
  void writesAFileThatLoads() {
    assertThat(command.run("compile", "ours/")).isZero();
    assertThat(command.out()).isEqualTo("Written: ours.pack\n");
    try (CaseEvaluator evaluator = CaseEvaluator.load(folder.resolve("ours.pack"))) {
      assertThat(evaluator.rules()).singleElement().matches(rule -> rule.id().equals("OUR-001"));
    }
  }

  @Test
  void saysWhatIsWrongAndWritesNothing() {
    command.file("ours/common/rules.drl", RULE.replace("units > 1", "unit > 1"));
    assertThat(command.run("compile", "ours", "-o", "other.pack")).isEqualTo(2);
    assertThat(command.err()).contains("ours/common/rules.drl:14:", "unit", "1 problem.");
    assertThat(folder.resolve("other.pack")).doesNotExist();
  }

  @Test
  void saysThatThereIsNoFolder() {
    assertThat(command.run("compile", "mine")).isEqualTo(2);
    assertThat(command.err()).isEqualTo("casecheck: there is no folder mine.\n");
  }

  @Test
  void saysThatTheFileCannotBeWritten() {
    assertThat(command.run("compile", "ours", "-o", "ours/sources.yaml/x.pack")).isEqualTo(2);
    assertThat(command.err())
        .isEqualTo("casecheck: the file ours/sources.yaml/x.pack cannot be written.\n");
  }
}
