package io.casecheck.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One case has one answer, in a host of whatever shape, on every Java. */
class HostsIT {
  private static final List<Integer> VERSIONS = List.of(17, 21, 25);
  private static final String PROGRAM = "io.casecheck.consumer.GoldenProgram";
  private static final String FINDING =
      "HEMGENIX-CODING-003 VIOLATED [claim.lines[number=1].units]";
  private static final int REDEPLOYMENTS = 20;

  private static String expected;

  /** The case that programs build, as a file. */
  private static final String CASE =
      """
      asOf: "2026-03-20T10:00:00-04:00"
      drug: Hemgenix
      coverage: { program: MEDICARE_ADVANTAGE, state: PA }
      claim:
        form: INSTITUTIONAL
        lines:
          - { number: 1, code: J1411, units: 10, serviceDate: 2026-03-10 }
      """;

  @TempDir private static Path folder;

  /** A way to run the case. */
  private interface Way {
    String output(Path java) throws Exception;
  }

  @BeforeAll
  static void onAPlainClassPath() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    expected = answer(program(new Host()).output(java));
    assertThat(expected).contains(FINDING);
  }

  private static Map<String, Way> ways() {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("class path", program(new Host()));
    ways.put(
        "class path of compiled rules",
        onClassPath(new Host(), Artifacts.programOfCompiledRules()));
    ways.put("module path", java -> onTheModulePath(java, Artifacts.program(), PROGRAM));
    ways.put("module path, case of a file", HostsIT::ofAFileOnTheModulePath);
    ways.put("module path, rules of a folder", HostsIT::ofAFolderOnTheModulePath);
    ways.put("shaded jar", java -> new Host().run(java, "-jar", jar("shaded")));
    ways.put("Spring Boot 3.5", java -> spring(java, "spring-boot-3"));
    ways.put("Spring Boot 4.0", java -> spring(java, "spring-boot-4"));
    ways.put("WAR in Tomcat", java -> tomcat(java, 2));
    ways.put("no context class loader", java -> inALoader(java, "no-context-loader"));
    ways.put("another context class loader", java -> inALoader(java, "other-context-loader"));
    ways.put("child-first class loader", java -> inALoader(java, "child-first"));
    ways.put("a path of spaces and other letters", HostsIT::fromAnOddPath);
    ways.put("files that are only read", HostsIT::onFilesThatAreOnlyRead);
    return ways;
  }

  static Stream<Arguments> waysOnEveryJava() {
    return VERSIONS.stream()
        .flatMap(version -> ways().keySet().stream().map(way -> Arguments.of(version, way)));
  }

  @ParameterizedTest(name = "Java {0}: {1}")
  @MethodSource("waysOnEveryJava")
  void theAnswerIsTheSame(int version, String way) throws Exception {
    Optional<Path> java = InstalledJava.of(version);
    assumeTrue(java.isPresent(), "Java " + version + " is not installed");
    String output = ways().get(way).output(java.get());
    assertThat(output.lines().filter(line -> line.startsWith("answer: ")).distinct())
        .as(output)
        .containsExactly(expected);
    assertThat(output.lines().filter(line -> line.startsWith("still there")))
        .as(output)
        .allMatch("still there: 0"::equals);
  }

  @Test
  @Tag("long")
  void twentyRedeploymentsLeaveNothing() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    String output = tomcat(java, REDEPLOYMENTS);
    assertThat(output.lines().filter(expected::equals)).as(output).hasSize(REDEPLOYMENTS);
    assertThat(output).contains("still there: 0");
  }

  @Test
  void aFolderNeedsWhatReadsFolders() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    String output =
        new Host()
            .run(
                java,
                "-cp",
                Host.path(Artifacts.programOfCompiledRules()),
                PROGRAM,
                folder.toString());
    assertThat(output)
        .contains("RulePackException", "org.drools:drools-engine", "org.snakeyaml:snakeyaml-engine")
        .doesNotContain("NoClassDefFoundError", "ClassNotFoundException");
  }

  private static String answer(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith("answer: "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(output));
  }

  private static Way program(Host host) {
    return onClassPath(host, Artifacts.program());
  }

  private static Way onClassPath(Host host, List<Path> jars) {
    return java -> host.run(java, "-cp", Host.path(jars), PROGRAM);
  }

  private static String onTheModulePath(
      Path java, List<Path> jars, String program, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "--module-path",
                Host.path(jars),
                "--add-modules",
                "ALL-MODULE-PATH",
                "--module",
                "io.casecheck.consumer/" + program));
    command.addAll(List.of(arguments));
    return new Host().run(java, command.toArray(String[]::new));
  }

  private static String ofAFileOnTheModulePath(Path java) throws Exception {
    Path file = Files.writeString(Files.createTempFile(folder, "case", ".yaml"), CASE);
    return onTheModulePath(
        java,
        Artifacts.programOfCaseFiles(),
        "io.casecheck.consumer.CaseFileProgram",
        file.toString());
  }

  private static String ofAFolderOnTheModulePath(Path java) throws Exception {
    Path rules = Path.of("..", "..", "drl").toAbsolutePath().normalize();
    return onTheModulePath(java, Artifacts.program(), PROGRAM, rules.toString());
  }

  private static String jar(String module) {
    return Artifacts.of(module).toString();
  }

  private static String spring(Path java, String module) throws Exception {
    return new Host().run(java, "-jar", jar(module), "--spring.main.banner-mode=off");
  }

  private static String tomcat(Path java, int times) throws Exception {
    Path base = Files.createTempDirectory(folder, "tomcat");
    // What only soft references hold is no leak: the collector may take it when it needs room.
    return new Host()
        .with("-XX:SoftRefLRUPolicyMSPerMB=0")
        .run(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            TomcatHost.class.getName(),
            jar("web-application"),
            base.toString(),
            String.valueOf(times));
  }

  private static String inALoader(Path java, String way) throws Exception {
    String jars = Host.path(Artifacts.program());
    String own =
        Path.of(LoaderHost.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    String classPath = way.equals("child-first") ? own + File.pathSeparator + jars : own;
    return new Host().run(java, "-cp", classPath, LoaderHost.class.getName(), way, jars);
  }

  private static String fromAnOddPath(Path java) throws Exception {
    Path odd = Files.createTempDirectory(folder, "regel & träger 保険 ");
    return onClassPath(new Host(), copied(Artifacts.program(), odd)).output(java);
  }

  private static List<Path> copied(List<Path> jars, Path to) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path jar : jars) {
      copies.add(Files.copy(jar, to.resolve(jar.getFileName())));
    }
    return copies;
  }

  private static String onFilesThatAreOnlyRead(Path java) throws Exception {
    assumeTrue(Host.canBeReadOnly(), "this system has no folder that nobody can write");
    return program(new Host().readOnly()).output(java);
  }
}
