package io.casecheck.cli.watch;

import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.answer.OpenEvaluators;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.PackTree;
import io.casecheck.cli.rules.Trouble;
import io.casecheck.cli.rules.UnloadablePackException;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.json.CaseFileException;
import io.casecheck.json.SampleCase;
import io.casecheck.json.SampleCaseResult;
import io.casecheck.pack.Pack;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Runs sample cases again whenever a rule or a case changes. The rules' own evaluators answer at
 * once; the engine confirms it when the rules are compiled, unless they changed again meanwhile.
 */
public final class WatchRun {
  private final Terminal terminal;
  private final Style style;
  private final PackChoice choice;
  private final Supplier<List<SampleCase>> samples;
  private final Evaluator.Source evaluators;
  private final Executor confirming;
  private final AtomicInteger round = new AtomicInteger();
  private final TreeTests tests = new TreeTests();
  private List<SampleCase> all = List.of();

  /**
   * A watch.
   *
   * @param samples reads the cases
   * @param confirming where the engine works while the next change is waited for
   */
  public WatchRun(
      Terminal terminal,
      Style style,
      PackChoice choice,
      Supplier<List<SampleCase>> samples,
      Evaluator.Source evaluators,
      Executor confirming) {
    this.terminal = terminal;
    this.style = style;
    this.choice = choice;
    this.samples = samples;
    this.evaluators = evaluators;
    this.confirming = confirming;
  }

  /** Folders whose files count. */
  public Set<Path> folders(Path cases) {
    Set<Path> folders = new LinkedHashSet<>();
    folders.add(cases);
    folders.addAll(choice.overlays());
    Path rules = choice.rules();
    if (rules != null) {
      folders.add(rules);
    }
    return folders;
  }

  /** Runs at once, and again after each change. */
  public ExitStatus run(ChangeSource changes, Path cases) {
    ExitStatus status = round(true);
    for (Set<Path> changed = changes.next(); changed != null; changed = changes.next()) {
      status = round(changed.stream().anyMatch(path -> path.startsWith(cases)));
    }
    return status;
  }

  private ExitStatus round(boolean casesChanged) {
    int own = round.incrementAndGet();
    try {
      Pack pack = PackTree.read(choice);
      all = casesChanged || all.isEmpty() ? samples.get() : all;
      List<SampleCaseResult> failed = tests.failed(pack, all);
      failed.forEach(result -> print(Ink.ERROR, "✗ " + result.text() + "\n"));
      print(
          failed.isEmpty() ? Ink.GOOD : Ink.ERROR,
          "%s of %s cases pass; the engine is asked."
              .formatted(all.size() - failed.size(), all.size()));
      List<SampleCase> asked = all;
      confirming.execute(() -> confirm(own, asked, failed.size()));
      return failed.isEmpty() ? ExitStatus.CLEAR : ExitStatus.BLOCKED;
    } catch (UnloadablePackException | CaseFileException | UsageException e) {
      return new Trouble(terminal).report(e);
    }
  }

  private void confirm(int own, List<SampleCase> asked, int failed) {
    if (own != round.get()) {
      return;
    }
    try (OpenEvaluators open = new OpenEvaluators(evaluators, choice)) {
      long differing = 0;
      for (SampleCase sample : asked) {
        if (own != round.get()) {
          return;
        }
        boolean passes =
            sample.compare(open.with(sample.criteria()).evaluate(sample.input())).passed();
        differing += passes == sample.isPending() ? 1 : 0;
      }
      boolean agrees = differing == failed;
      print(
          agrees ? Ink.GOOD : Ink.ERROR,
          agrees
              ? "The engine agrees."
              : "The engine differs: " + differing + " cases fail there. Please report it.");
    } catch (RuntimeException e) {
      new Trouble(terminal).report(e);
    }
  }

  /** A thread that does not keep the process alive. */
  public static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "casecheck-watch-engine");
    thread.setDaemon(true);
    return thread;
  }

  private void print(Ink ink, String text) {
    terminal.print(style.paint(ink, style.plain(text)));
  }
}
