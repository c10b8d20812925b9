package io.casecheck.hosts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process that a host runs in. */
final class Host {
  /** A folder in which nobody can make a file, not even root. */
  private static final File NOTHING_IS_WRITTEN_HERE = new File("/proc");

  private final List<String> options = new ArrayList<>();
  private File directory = new File("").getAbsoluteFile();

  /** With an option of Java. */
  Host with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** On files that are only read: neither where it starts nor where temporary files go. */
  Host readOnly() {
    directory = NOTHING_IS_WRITTEN_HERE;
    return with("-Djava.io.tmpdir=" + directory, "-Duser.home=" + directory);
  }

  static boolean canBeReadOnly() {
    return NOTHING_IS_WRITTEN_HERE.isDirectory();
  }

  static String path(Collection<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Everything that it prints. */
  String run(Path java, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(java.toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
                options.stream(),
                Stream.of(arguments))
            .flatMap(parts -> parts)
            .toList();
    Process process =
        new ProcessBuilder(command).directory(directory).redirectErrorStream(true).start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), "UTF-8");
      int status = process.waitFor();
      return status == 0 ? output : "exit status " + status + "\n" + output;
    } finally {
      process.destroyForcibly();
    }
  }
}
