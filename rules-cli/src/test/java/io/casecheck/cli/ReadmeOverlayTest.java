package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md says to paste, pasted: its files, and its commands one after the other. */
class ReadmeOverlayTest {
  private static final Path CLONE = Path.of("..");
  private static final Pattern FILE =
      Pattern.compile("```\\w+ (our-\\S+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMANDS = Pattern.compile("```sh\\n(cp -r .*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theRuleIsAddedAsPasted() throws IOException {
    String readme = Files.readString(CLONE.resolve("README.md"));
    List<MatchResult> files = FILE.matcher(readme).results().toList();
    assertThat(files).hasSize(3);
    for (MatchResult file : files) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
    List<String> commands =
        COMMANDS.matcher(readme).results().findFirst().orElseThrow().group(1).lines().toList();
    assertThat(commands).hasSize(2);

    String[] copy = commands.get(0).split(" ");
    copy(CLONE.resolve(copy[2]), folder.resolve(copy[3]).resolve("base"));
    CommandTester command = new CommandTester(folder).withRealRules();
    int status = command.run(commands.get(1).replace("./casecheck ", "").split(" "));

    assertThat(command.out()).isEqualTo("1 passed, 0 failed, 0 pending\n");
    assertThat(command.err()).isEmpty();
    assertThat(status).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
  }
}
