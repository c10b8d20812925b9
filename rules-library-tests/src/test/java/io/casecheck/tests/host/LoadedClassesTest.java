package io.casecheck.tests.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules that come along are compiled: nothing is parsed, and no compiler is as much as loaded.
 */
class LoadedClassesTest {
  private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+) source:.*");

  /** What parses or compiles: that of Drools, that of its dependencies, and our own. */
  private static final Pattern PARSER =
      Pattern.compile(
          "(org\\.antlr|org\\.eclipse\\.jdt|com\\.github\\.javaparser|org\\.snakeyaml"
              + "|de\\.siegmar|javax\\.tools|com\\.sun\\.tools"
              + "|org\\.drools\\.(drl|model\\.codegen|ecj|mvel))\\..*"
              + "|io\\.casecheck\\..*(Parser|Lexer|RuleCompiler|PackReader|SourcesFile|TableFile)");

  @TempDir private Path folder;

  @Test
  void theBundledRulesLoadNoParserAndNoCompiler() throws Exception {
    List<String> loaded = loadedBy(GoldenCase.class);
    assertThat(loaded).contains("io.casecheck.CaseEvaluator", "org.kie.api.KieBase");
    assertThat(loaded.stream().filter(PARSER.asMatchPredicate())).isEmpty();
  }

  @Test
  void aFolderLoadsThem() throws Exception {
    Path rules = FolderOfRules.in(folder.resolve("rules"));
    assertThat(loadedBy(FolderOfRules.class, rules.toString()))
        .filteredOn(PARSER.asMatchPredicate())
        .contains(
            "org.drools.drl.parser.DrlParser",
            "com.github.javaparser.JavaParser",
            "io.casecheck.pack.read.RuleFileParser");
  }

  private List<String> loadedBy(Class<?> program, String... arguments) throws Exception {
    Path output = folder.resolve("classes.txt");
    new OtherProcess(folder)
        .with(List.of("-Xlog:class+load:file=" + output + ":tags:filecount=0"))
        .run(program, arguments);
    return Files.readAllLines(output).stream()
        .map(LOADED::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .toList();
  }
}
