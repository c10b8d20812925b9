package io.casecheck.tests.host;

import io.casecheck.CaseEvaluator;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A host that reloads a folder of rules again and again while threads evaluate. Its arguments are
 * the folder, how often, and how many threads. It prints what it holds a tenth of the way in, at
 * the end, and after it is closed: loaded classes, bytes of their metadata, bytes of the heap.
 */
final class ReloadingHost {
  /** Collections after which nothing more goes. */
  private static final int COLLECTIONS = 20;

  private final Path folder;
  private final CaseEvaluator evaluator;
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile int reloaded = 1;

  private ReloadingHost(Path folder) throws Exception {
    this.folder = FolderOfRules.in(folder, reloaded);
    this.evaluator = CaseEvaluator.load(folder);
  }

  public static void main(String[] arguments) throws Exception {
    int times = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    var before = Thread.getAllStackTraces().keySet();
    ReloadingHost host = new ReloadingHost(Path.of(arguments[0]));
    host.run(times, threads);
    host.evaluator.close();
    print("closed");
    long left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !before.contains(thread) && !thread.getName().startsWith("ForkJoin"))
            .count();
    System.out.println("threads: " + left);
  }

  private void run(int times, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<Long>> work = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      work.add(pool.submit(this::evaluate));
    }
    for (int i = 1; i <= times; i++) {
      FolderOfRules.in(folder, i + 1);
      evaluator.reload();
      reloaded = i + 1;
      if (i == times / 10) {
        evaluator.evaluate(FolderOfRules.aCase(1));
        print("early");
      }
    }
    over.set(true);
    long answers = 0;
    for (Future<Long> each : work) {
      answers += each.get();
    }
    pool.shutdown();
    evaluator.evaluate(FolderOfRules.aCase(1));
    print("late");
    System.out.println("answers: " + answers);
  }

  /** Every answer is of rules that were there when it was asked for, or came while it was found. */
  private long evaluate() {
    long answers = 0;
    while (!over.get() || answers == 0) {
      int before = reloaded;
      Findings findings = evaluator.evaluate(FolderOfRules.aCase(1_000_000));
      int after = reloaded + 1;
      String message =
          findings.findings().stream()
              .filter(finding -> finding.outcome() == FindingOutcome.VIOLATED)
              .findFirst()
              .orElseThrow()
              .messageText();
      int limit = Integer.parseInt(message.replaceAll(".* than (\\d+)\\.", "$1"));
      if (limit < before || limit > after) {
        throw new IllegalStateException(limit + " is not from " + before + " to " + after);
      }
      answers++;
    }
    return answers;
  }

  private static void print(String when) {
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    int loaded = Integer.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      loaded = Math.min(loaded, classes.getLoadedClassCount());
    }
    long metadata =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .mapToLong(pool -> pool.getUsage().getUsed())
            .sum();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.println(when + ": " + loaded + " " + metadata + " " + heap);
  }
}
