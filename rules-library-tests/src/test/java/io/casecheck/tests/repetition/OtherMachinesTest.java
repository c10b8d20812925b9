package io.casecheck.tests.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other machines give the same bytes: virtual machines of their own, each with another seed of its
 * hash codes, another place, another order of all lists, and another property that a host set for
 * an engine of its own.
 */
class OtherMachinesTest {
  private static final int FEW = 4;
  private static final int MANY = 20;
  private static final int AT_ONCE = 2;
  private static final long MINUTES = 5;

  /** Time zone, language, country, digits. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Pacific/Pago_Pago", "tr", "TR", ""),
          List.of("America/New_York", "en", "US", ""),
          List.of("Asia/Kathmandu", "ar", "EG", "u-nu-arab"),
          List.of("Pacific/Kiritimati", "th", "TH", "u-ca-buddhist-nu-thai"),
          List.of("America/St_Johns", "fa", "IR", "u-nu-arabext"),
          List.of("Europe/Berlin", "de", "DE", ""),
          List.of("Africa/Casablanca", "hi", "IN", "u-nu-deva"));

  /** Identity hash codes at random, in the order of making, or by thread. */
  private static final List<Integer> HASH_CODES = List.of(0, 3, 5);

  /** What a host may have set for an engine of its own: no answer of ours depends on it. */
  private static final List<String> ENGINE_PROPERTIES =
      List.of(
          "-Ddrools.lang.level=DRL10",
          "-Ddrools.dateformat=yyyy-MM-dd",
          "-Ddrools.jittingThreshold=-1",
          "-Ddrools.jittingThreshold=0");

  private record Machine(Process process, Path output, String place) {}

  @TempDir private Path folder;

  @Test
  void aFewOtherMachines(TestReporter reporter) throws Exception {
    compare(FEW, reporter);
  }

  @Test
  @Tag("long")
  void manyOtherMachines(TestReporter reporter) throws Exception {
    compare(MANY, reporter);
  }

  private void compare(int machines, TestReporter reporter) throws Exception {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed of the orders on other machines", String.valueOf(seed));
    Random random = new Random(seed);
    List<String> here = AnswerDigests.digests(null);
    for (int first = 0; first < machines; first += AT_ONCE) {
      List<Machine> running = new ArrayList<>();
      try {
        for (int number = first; number < Math.min(machines, first + AT_ONCE); number++) {
          running.add(start(number, random));
        }
        for (Machine machine : running) {
          assertThat(digestsOf(machine)).as("%s; seed %s", machine.place(), seed).isEqualTo(here);
        }
      } finally {
        running.forEach(machine -> machine.process().destroyForcibly());
      }
    }
  }

  private Machine start(int number, Random random) throws IOException {
    List<String> place = PLACES.get(number % PLACES.size());
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=" + HASH_CODES.get(number % HASH_CODES.size()),
            ENGINE_PROPERTIES.get(number % ENGINE_PROPERTIES.size()),
            "-Duser.timezone=" + place.get(0),
            "-Duser.language=" + place.get(1),
            "-Duser.country=" + place.get(2),
            "-Duser.extensions=" + place.get(3),
            "-cp",
            System.getProperty("java.class.path"),
            AnswerDigests.class.getName(),
            String.valueOf(random.nextLong()));
    Path output = folder.resolve(number + ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve(number + ".err").toFile())
            .start();
    return new Machine(process, output, place.toString());
  }

  private static List<String> digestsOf(Machine machine) throws Exception {
    assertThat(machine.process().waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    return Files.readAllLines(machine.output(), StandardCharsets.UTF_8);
  }
}
