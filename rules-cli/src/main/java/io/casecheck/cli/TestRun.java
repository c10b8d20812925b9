package io.casecheck.cli;

import io.casecheck.json.SampleCase;
import io.casecheck.json.SampleCaseResult;
import java.util.ArrayList;
import java.util.List;

/** One run over sample cases, and its account. */
final class TestRun {
  private final Terminal terminal;
  private final OpenEvaluators evaluators;
  private final Style style;
  private final List<SampleCase> pending = new ArrayList<>();
  private final DifferenceCount differences = new DifferenceCount();
  private int passed;
  private int failed;

  TestRun(Terminal terminal, OpenEvaluators evaluators, Style style) {
    this.terminal = terminal;
    this.evaluators = evaluators;
    this.style = style;
  }

  ExitStatus run(List<SampleCase> cases) {
    Progress progress = new Progress(terminal, cases.size());
    for (SampleCase sample : cases) {
      progress.step();
      run(sample, progress);
    }
    progress.clear();
    pending.forEach(this::showPending);
    terminal.out().print(differences.text());
    String summary = passed + " passed, " + failed + " failed, " + pending.size() + " pending";
    terminal.print(style.paint(failed > 0 ? Ink.ERROR : Ink.GOOD, summary));
    return failed > 0 ? ExitStatus.BLOCKED : ExitStatus.CLEAR;
  }

  private void run(SampleCase sample, Progress progress) {
    SampleCaseResult result =
        sample.compare(evaluators.with(sample.criteria()).evaluate(sample.input()));
    if (sample.isPending() && !result.passed()) {
      pending.add(sample);
    } else if (sample.isPending()) {
      progress.clear();
      fail(sample + "\n  gives what it expects: take `pending` away");
    } else if (result.passed()) {
      passed++;
    } else {
      progress.clear();
      differences.add(result);
      fail(result.text());
    }
  }

  private void fail(String text) {
    failed++;
    String[] parts = style.plain(text).split("\n", 2);
    terminal.print(
        style.paint(Ink.ERROR, style.plain("✗ "))
            + style.paint(Ink.STRONG, parts[0])
            + "\n"
            + parts[1]
            + "\n\n");
  }

  private void showPending(SampleCase sample) {
    terminal.print(
        style.plain(style.paint(Ink.WARNING, "pending ") + sample + "\n  " + sample.pending()));
  }
}
