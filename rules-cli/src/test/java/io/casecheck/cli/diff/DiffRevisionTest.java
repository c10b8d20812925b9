package io.casecheck.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.casecheck.cli.CommandTester;
import io.casecheck.cli.SmallPacks;
import io.casecheck.cli.terminal.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of a clone that the test makes. */
class DiffRevisionTest {
  private static final String ONE = "BEQVEZ-CODING-001";

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void makeAClone() {
    command =
        new CommandTester(folder)
            .inClone()
            .file("rules-library-tests/cases/units.yaml", SmallPacks.CASES);
    rules("drl", "units > 2");
  }

  private void commit() throws IOException, InterruptedException {
    if (!Files.exists(folder.resolve(".git"))) {
      git("init", "-q", "-b", "trunk");
    }
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "step");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("git", "-c", "commit.gpgsign=false"));
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(out).isZero();
  }

  private void rules(String where, String condition) {
    new SmallPacks()
        .with(SmallPacks.rule(ONE, "2025-01-01", "{units} units.", condition))
        .in(command, where);
  }

  @Test
  void aRevisionIsComparedWithTheWorkTree() throws Exception {
    commit();
    rules("drl", "units > 1");
    commit();
    rules("drl", "units > 0");

    assertThat(command.run("diff", "HEAD~1")).isEqualTo(1);
    assertThat(command.out())
        .startsWith("From HEAD~1 to drl, over 4 cases")
        .contains("in 2 cases, first:\n    rules-library-tests/cases/units.yaml:1: one unit");
  }

  @Test
  void twoRevisionsAreComparedOverTheCasesOfTheNewOne() throws Exception {
    commit();
    git("tag", "first");
    rules("drl", "units > 1");
    commit();
    command.file("rules-library-tests/cases/units.yaml", "no case at all");
    rules("drl", "units > 99");

    assertThat(command.run("diff", "first", "trunk")).isEqualTo(1);
    assertThat(command.out())
        .startsWith("From first to trunk, over 4 cases")
        .contains("trunk:rules-library-tests/cases/units.yaml:11: two units");
  }

  @Test
  void aFolderOfOnesOwnIsComparedWithItsRevisions() throws Exception {
    rules("ours", "units > 2");
    commit();
    rules("ours", "units > 1");
    assertThat(command.run("diff", "HEAD", "ours", "rules-library-tests/cases", "--rules", "ours"))
        .isEqualTo(1);
    assertThat(command.out()).contains("now answers VIOLATED");
    assertThat(command.run("diff", "HEAD", "--rules", "elsewhere")).isEqualTo(2);
    assertThat(command.err()).contains("there is no folder", "elsewhere");
  }

  @Test
  void rulesOfARevisionThatDoNotLoadAreNamedAsGitNamesThem() throws Exception {
    rules("drl", "unitz > 2");
    commit();
    rules("drl", "units > 2");
    assertThat(command.run("diff", "HEAD")).isEqualTo(2);
    assertThat(command.err())
        .contains(
            "HEAD:drl/drug/beqvez/coding.drl:",
            "the rules of HEAD do not load: 1 problem. This version");
  }

  @Test
  void aRevisionThatDoesNotExistGetsTheNearestName() throws Exception {
    commit();
    assertThat(command.run("diff", "trunc")).isEqualTo(2);
    assertThat(command.err())
        .contains("there is no file, folder or git revision trunc. Did you mean trunk?");
    assertThat(command.run("diff", "HEAD~7")).isEqualTo(2);
    assertThat(command.err()).contains("git revision HEAD~7. HEAD has no such ancestor.");
  }

  @Test
  void aShallowCloneSaysHowToGetTheRest() throws Exception {
    commit();
    rules("drl", "units > 1");
    commit();
    git("clone", "-q", "--depth", "1", folder.toUri().toString(), "shallow");
    CommandTester shallow = new CommandTester(folder.resolve("shallow")).inClone();
    assertThat(shallow.run("diff", "HEAD~1")).isEqualTo(2);
    assertThat(shallow.err()).contains("git fetch --unshallow");
  }

  @Test
  void outsideACloneARevisionIsNoName() {
    assumeTrue(isNoClone(), "the folder for temporary files lies in a clone");
    assertThat(command.run("diff", "HEAD~1")).isEqualTo(2);
    assertThat(command.err()).contains("no file or folder HEAD~1", "no clone of git");
  }

  private boolean isNoClone() {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return false;
      }
    }
    return true;
  }

  @Test
  void withoutGitItSaysThatFoldersNeedNone() {
    assertThatThrownBy(() -> new Git("no-such-program", folder).commit("HEAD"))
        .isInstanceOfSatisfying(
            UsageException.class,
            exception ->
                assertThat(exception.sentence())
                    .contains("git, which is not on the PATH", "casecheck diff OLD NEW CASES"));
  }
}
