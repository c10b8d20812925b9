package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bash launcher, with a java and a Maven that only say how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the zip holds casecheck.cmd for Windows")
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "casecheck");

  @TempDir Path folder;
  private Path home;
  private Path tools;

  /** What a run wrote and how it ended. */
  private record Run(int status, String out, String err) {}

  @BeforeEach
  void copyTheLauncher() throws IOException {
    home = Files.createDirectories(folder.resolve("a folder"));
    tools = Files.createDirectories(folder.resolve("tools"));
    Files.copy(LAUNCHER, home.resolve("casecheck"), StandardCopyOption.COPY_ATTRIBUTES);
    tool("java", "printf '%s\\n' \"$@\"; exit 3");
  }

  @Test
  void inTheZipItRunsTheJarsBesideIt() throws Exception {
    Files.createDirectory(home.resolve("lib"));
    Run run = run("evaluate", "a case.yaml");
    assertThat(run.status).isEqualTo(3);
    assertThat(run.err).isEmpty();
    assertThat(run.out.lines())
        .containsSequence(
            "-cp",
            home.toRealPath() + "/lib/*",
            "io.casecheck.cli.Main",
            "evaluate",
            "a case.yaml");
  }

  @Test
  void itIsFoundThroughALink() throws Exception {
    Files.createDirectory(home.resolve("lib"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("casecheck"));
    assertThat(run(link, "--version").out).contains(home.toRealPath() + "/lib/*");
  }

  @Test
  void anOldJavaIsNamedAndNotStarted() throws Exception {
    Files.createDirectory(home.resolve("lib"));
    Path old = Files.createDirectories(folder.resolve("old/bin"));
    Files.move(tools.resolve("java"), old.resolve("java"));
    Files.createSymbolicLink(tools.resolve("java"), old.resolve("java"));
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_401\"\n");
    Run run = run("--version");
    assertThat(run.status).isEqualTo(2);
    assertThat(run.out).isEmpty();
    assertThat(run.err).contains("needs Java 17 or newer");
  }

  @Test
  void aCloneBuildsItselfOnceAndSaysSo() throws Exception {
    cloneWithMaven(
        "mkdir -p rules-cli/target; touch rules-cli/target/rules-cli-1.0.0.jar; echo chatter");
    Run first = run("--version");
    assertThat(first.err).isEqualTo("Building casecheck (first use)...\n");
    assertThat(first.out)
        .doesNotContain("chatter")
        .contains(
            "-Dcasecheck.clone=" + home.toRealPath(), "rules-cli/target/rules-cli-1.0.0.jar:");
    assertThat(run("--version").err).isEmpty();
  }

  @Test
  void aCloneBuildsItselfAgainWhenASourceChanged() throws Exception {
    cloneWithMaven("mkdir -p rules-cli/target; touch rules-cli/target/rules-cli-1.0.0.jar");
    run("--version");
    touchLater(home.resolve("rules-json/src/main/Added.java"));
    assertThat(run("--version").err).isEqualTo("Building casecheck (its sources changed)...\n");
  }

  @Test
  void aCloneThatMavenBuiltByHandIsNotBuiltAgain() throws Exception {
    cloneWithMaven("exit 1");
    Files.createDirectories(home.resolve("rules-cli/target/lib"));
    touchLater(home.resolve("rules-cli/target/rules-cli-1.0.0.jar"));

    assertThat(run("--version").err).isEmpty();
  }

  @Test
  void editedRulesAreReadWithoutABuild() throws Exception {
    cloneWithMaven("mkdir -p rules-cli/target; touch rules-cli/target/rules-cli-1.0.0.jar");
    assertThat(run("test").out).doesNotContain("casecheck.rules");
    touchLater(home.resolve("drl/drug/edited.drl"));
    Run run = run("test");
    assertThat(run.err).isEmpty();
    assertThat(run.out).contains("-Dcasecheck.rules=" + home.toRealPath() + "/drl");
  }

  @Test
  void aFailedBuildShowsWhatMavenSaidAndIsTriedAgain() throws Exception {
    cloneWithMaven("echo 'it does not compile'; exit 1");
    for (int attempt = 0; attempt < 2; attempt++) {
      Run run = run("--version");
      assertThat(run.status).isEqualTo(2);
      assertThat(run.out).isEmpty();
      assertThat(run.err)
          .startsWith("Building casecheck (first use)...\nit does not compile\n")
          .contains("the build failed");
    }
  }

  private void cloneWithMaven(String script) throws IOException {
    tool("mvn", script);
    Files.writeString(home.resolve("pom.xml"), "");
    for (String module : List.of("rules-library", "rules-json", "rules-cli")) {
      Files.createDirectories(home.resolve(module).resolve("src/main"));
      Files.writeString(home.resolve(module).resolve("pom.xml"), "");
    }
    Files.createDirectories(home.resolve("drl/drug"));
  }

  private static void touchLater(Path file) throws IOException {
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/usr/bin/env bash\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(home.resolve("casecheck"), arguments);
  }

  private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("JAVA_HOME");
    environment.put("PATH", tools + ":" + environment.get("PATH"));
    int status = builder.start().waitFor();
    return new Run(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
