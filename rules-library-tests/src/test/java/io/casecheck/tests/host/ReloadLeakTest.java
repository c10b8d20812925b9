package io.casecheck.tests.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Reloads under load leave nothing behind, and neither does an evaluator that is closed. */
class ReloadLeakTest {
  /** What the engine keeps for good of a module that it compiled, as measured; see engine-facts. */
  private static final long HEAP_PER_RELOAD = 20_000;

  private static final long HEAP = 4_000_000;
  private static final long METADATA = 1_500_000;
  private static final long CLASSES = 150;

  /** Classes that one small pack is compiled to, at the least. */
  private static final long CLASSES_OF_A_PACK = 8;

  private record Held(long classes, long metadata, long heap) {}

  @TempDir private Path folder;

  @Test
  void fiftyReloadsOfOneSmallScope(TestReporter reporter) throws Exception {
    assertNothingIsLeft(50, 2, reporter);
  }

  @Test
  @Tag("long")
  void fiveHundredReloadsUnderLoadFromEightThreads(TestReporter reporter) throws Exception {
    assertNothingIsLeft(500, 8, reporter);
  }

  private void assertNothingIsLeft(int times, int threads, TestReporter reporter) throws Exception {
    String printed =
        new OtherProcess(folder)
            .with(List.of("-Xmx160m", "-XX:MaxMetaspaceSize=72m", "-XX:+UseSerialGC"))
            .run(
                ReloadingHost.class,
                folder.resolve("rules").toString(),
                String.valueOf(times),
                String.valueOf(threads));
    reporter.publishEntry(times + " reloads", printed);
    Map<String, String> lines =
        printed
            .lines()
            .map(line -> line.split(": ", 2))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    Held early = held(lines.get("early"));
    Held late = held(lines.get("late"));
    Held closed = held(lines.get("closed"));
    assertThat(Long.parseLong(lines.get("answers"))).isGreaterThanOrEqualTo(threads);
    assertThat(late.classes()).as(printed).isLessThan(early.classes() + CLASSES);
    assertThat(late.metadata()).as(printed).isLessThan(early.metadata() + METADATA);
    assertThat(late.heap()).as(printed).isLessThan(early.heap() + HEAP + times * HEAP_PER_RELOAD);
    assertThat(closed.classes()).as(printed).isLessThan(late.classes() - CLASSES_OF_A_PACK);
    assertThat(lines.get("threads")).as(printed).isEqualTo("0");
  }

  private static Held held(String numbers) {
    long[] each = Arrays.stream(numbers.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Held(each[0], each[1], each[2]);
  }
}
