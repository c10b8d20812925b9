package io.casecheck.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The versions of Java beside the one that runs the tests. */
final class InstalledJava {
  private InstalledJava() {}

  /** The command of a version, if it is installed. */
  static Optional<Path> of(int version) throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    if (Runtime.version().feature() == version) {
      return Optional.of(command(home));
    }
    try (Stream<Path> homes = Files.list(home.getParent())) {
      return homes
          .filter(each -> version(each) == version)
          .map(InstalledJava::command)
          .filter(Files::isExecutable)
          .sorted()
          .findFirst();
    }
  }

  private static Path command(Path home) {
    return home.resolve("bin/java");
  }

  /** What the release file says; 0 if there is none. */
  private static int version(Path home) {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[^0-9]", 2)[0]);
  }
}
