package io.casecheck.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
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
