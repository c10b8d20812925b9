package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows of Java, rules and cases is what runs. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path EXAMPLE =
      Path.of("src/test/java/io/casecheck/tests/documents/ReadmeExample.java");

  @Test
  void theJavaIsTheJavaThatRuns() throws IOException {
    String shown = blocks("java").get(0).replace("System.out.println", "to.println");
    String source = Files.readString(EXAMPLE);
    String run =
        source
            .substring(source.indexOf("// begin\n") + 9, source.indexOf("    // end"))
            .lines()
            .map(line -> line.substring(Math.min(4, line.length())))
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(shown).isEqualTo(run);
  }

  @Test
  void theJavaPrintsWhatIsShown() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReadmeExample.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theRuleAndItsCaseWork(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("our-rules");
    Files.createDirectories(rules.resolve("drug/hemgenix"));
    Files.writeString(rules.resolve("drug/hemgenix/second-look.drl"), blocks("drl").get(0));
    Files.writeString(rules.resolve("sources.yaml"), blocks("yaml").get(0));
    Path cases = Files.createDirectories(folder.resolve("cases"));
    Files.writeString(cases.resolve("second-look.yaml"), blocks("yaml").get(1));
    Files.copy(Path.of("cases/base/clean-claim.yaml"), cases.resolve("clean-claim.yaml"));
    try (CaseEvaluator evaluator =
        CaseEvaluator.bundled(EvaluatorOptions.options().overlay(rules))) {
      SampleCase ours =
          CaseFiles.read(cases).stream()
              .filter(sampleCase -> sampleCase.name().contains("second look"))
              .findFirst()
              .orElseThrow();
      assertThat(ours.compare(evaluator.evaluate(ours.input())).text()).contains("as expected");
    }
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher matcher =
        Pattern.compile("```" + language + "[^\n]*\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    List<String> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }
}
