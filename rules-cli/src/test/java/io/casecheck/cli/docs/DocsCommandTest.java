package io.casecheck.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.CommandTester;
import io.casecheck.cli.SmallPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of a small pack. */
class DocsCommandTest {
  private static final String ONE = "BEQVEZ-CODING-001";

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void writeAPack() {
    command = new CommandTester(folder).file("cases/units.yaml", SmallPacks.CASES);
    new SmallPacks()
        .with(SmallPacks.rule(ONE, "2025-01-01", "{units} <script>alert(1)</script>", "units > 2"))
        .in(command, "rules");
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  private int docs(String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"docs", "--rules", "rules", "--output", "site"}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return command.run(arguments);
  }

  @Test
  void whatARuleSaysIsTextAndNeverMarkup() throws IOException {
    assertThat(docs()).isZero();
    assertThat(page("rules/" + ONE + ".html"))
        .contains("<var>units</var> &lt;script&gt;alert(1)&lt;/script&gt;", "units &gt; 2")
        .doesNotContain("<script");
  }

  @Test
  void casesAndStatementsAreShownWhereTheyAreNamed() throws IOException {
    command.file(
        "guide.yaml", "- { statement: 1, verdict: wrong, says: a, rules: [" + ONE + "] }\n");
    assertThat(docs("--cases", "cases", "--statements", "guide.yaml")).isZero();
    assertThat(command.out())
        .isEqualTo("site: 14 pages of 1 rule, 4 cases. Begin with site/index.html.\n");
    assertThat(page("guide/statement-1.html")).contains("../rules/" + ONE + ".html", "Wrong");
  }

  @Test
  void aLinkThatLeadsNowhereIsSaid() {
    command
        .file(
            "guide.yaml",
            "- { statement: 1, verdict: wrong, says: a, rules: [BEQVEZ-CODING-009] }\n")
        .file("rules/sources.yaml", SmallPacks.SOURCES.replace("https://www", "ftp://www"));
    assertThat(docs("--statements", "guide.yaml")).isEqualTo(1);
    assertThat(command.err())
        .contains("statement 1 names BEQVEZ-CODING-009: no such rule.")
        .contains("the address of source hcpcs-j1414 is no whole address over https.");
  }

  @Test
  void itHelps() {
    assertThat(command.run("docs", "--help")).isZero();
    assertThat(command.out()).startsWith("Usage: casecheck docs").contains("Exit status:");
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    command.file("site/notes.txt", "mine");
    assertThat(docs()).isEqualTo(2);
    assertThat(command.err()).contains("site holds files that are no site; name a new folder.");
    assertThat(page("notes.txt")).isEqualTo("mine");
  }

  @Test
  void whatIsNoListOfStatementsIsNamed() {
    command.file("guide.yaml", "- { number: 1 }\n");
    assertThat(docs("--statements", "guide.yaml")).isEqualTo(2);
    assertThat(command.err()).contains("guide.yaml: an entry has a number as `statement`");
  }
}
