package io.casecheck.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs and times whole processes. */
final class Processes {
  private static final int RUNS = 5;

  /** Answered, and answered that something is wrong or open. */
  private static final Set<Integer> ANSWERED = Set.of(0, 1, 3);

  private Processes() {}

  /** A command that runs a class of this module. */
  static List<String> java(Class<?> main, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(classPath());
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  /**
   * A class-data archive holds classes of jars only, so a folder of classes is named by its jar.
   */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .map(entry -> Files.isDirectory(entry) ? jarOf(entry) : entry)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jarOf(Path classes) {
    try (Stream<Path> beside = Files.list(classes.resolveSibling("."))) {
      return beside
          .filter(file -> file.getFileName().toString().matches("rules-.*\\.jar"))
          .filter(file -> !file.getFileName().toString().matches(".*-(sources|javadoc)\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no jar was built of " + classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Milliseconds from start to end, the median of several runs after one that does not count. */
  static double milliseconds(List<String> command) {
    output(command);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      output(command);
      times.add((System.nanoTime() - start) / 1e6);
    }
    times.sort(null);
    return times.get(RUNS / 2);
  }

  /** The numbers that a command prints, one on each line. */
  static List<Double> numbers(List<String> command) {
    return output(command).lines().map(Double::valueOf).toList();
  }

  private static String output(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!ANSWERED.contains(process.waitFor())) {
        throw new IllegalStateException("the process failed: " + command);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
