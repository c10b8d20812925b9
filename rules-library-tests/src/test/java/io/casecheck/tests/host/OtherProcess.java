package io.casecheck.tests.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a process of its own, which finds nothing but an empty folder. */
final class OtherProcess {
  private static final long MINUTES = 30;

  private final Path folder;
  private final List<String> options = new ArrayList<>();

  OtherProcess(Path folder) {
    this.folder = folder;
  }

  OtherProcess with(List<String> more) {
    options.addAll(more);
    return this;
  }

  /** What it prints; it must end well and leave no temporary file. */
  String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
    Path temporary = Files.createTempDirectory(folder, "temporary");
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String printed = Files.readString(output);
    assertThat(process.exitValue()).as(printed + Files.readString(errors)).isZero();
    assertThat(temporary).isEmptyDirectory();
    return printed;
  }
}
