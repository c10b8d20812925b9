package io.casecheck.cli.test;

import io.casecheck.cli.answer.OpenEvaluators;
import io.casecheck.cli.answer.UnknownRules;
import io.casecheck.cli.mutation.MutationRun;
import io.casecheck.cli.rules.PackProblemText;
import io.casecheck.cli.rules.RetiredIds;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Progress;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import io.casecheck.json.SampleCaseResult;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run over sample cases, and its account. */
final class TestRun {
  private final Terminal terminal;
  private final OpenEvaluators evaluators;
  private final Style style;
  private final boolean text;
  private final List<SampleCase> pending = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final DifferenceCount differences = new DifferenceCount();
  private final UnknownRules unknown = new UnknownRules();
  private int passed;

  /**
   * A run.
   *
   * @param text whether it writes as it goes
   */
  TestRun(Terminal terminal, OpenEvaluators evaluators, Style style, boolean text) {
    this.terminal = terminal;
    this.evaluators = evaluators;
    this.style = style;
    this.text = text;
  }

  ExitStatus run(List<SampleCase> cases) {
    try (Progress progress = new Progress(terminal, cases.size(), "cases")) {
      for (SampleCase sample : cases) {
        progress.step();
        run(sample, progress);
      }
    }
    if (text) {
      pending.forEach(this::showPending);
      terminal.out().print(differences.text());
      terminal.out().print(unknown.text());
      int failed = failures.size();
      String summary = passed + " passed, " + failed + " failed, " + pending.size() + " pending";
      terminal.print(style.paint(failed > 0 ? Ink.ERROR : Ink.GOOD, summary));
    }
    return failures.isEmpty() ? ExitStatus.CLEAR : ExitStatus.BLOCKED;
  }

  private void run(SampleCase sample, Progress progress) {
    OpenEvaluators.Open open = evaluators.with(sample.criteria());
    Findings findings = open.evaluate(sample.input());
    SampleCaseResult result = sample.compare(findings);
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
      unknown.add(result, open.evaluator());
      RetiredIds retired = new RetiredIds(open.evaluator().retired());
      String sentences =
          retired.sentences(sample.expected()).stream()
              .map(sentence -> "\n  " + sentence)
              .collect(Collectors.joining());
      fail(result.text() + sentences + SilentScopes.text(result, findings, open.evaluator()));
    }
  }

  /** What {@code casecheck new case} left to be written: the cases are not done. */
  ExitStatus blanks(List<PackProblem> blanks) {
    PackProblemText problem = new PackProblemText(List.of());
    for (PackProblem blank : blanks) {
      failures.add(problem.of(blank));
      if (text) {
        terminal.print(style.plain("\n" + problem.of(blank)));
      }
    }
    if (text && !blanks.isEmpty()) {
      String count = Moments.count(blanks.size(), "blank") + " still to be filled in";
      terminal.print("\n" + style.paint(Ink.ERROR, count));
    }
    return blanks.isEmpty() ? ExitStatus.CLEAR : ExitStatus.BLOCKED;
  }

  private void fail(String failure) {
    failures.add(failure);
    if (text) {
      String[] parts = style.plain(failure).split("\n", 2);
      terminal.print(
          style.paint(Ink.ERROR, style.plain("✗ "))
              + style.paint(Ink.STRONG, parts[0])
              + "\n"
              + parts[1]
              + "\n\n");
    }
  }

  private void showPending(SampleCase sample) {
    terminal.print(
        style.plain(style.paint(Ink.WARNING, "pending ") + sample + "\n  " + sample.pending()));
  }

  /** The account for programs. */
  TestDocument document(
      CoverageReport.@Nullable Document coverage, MutationRun.@Nullable Outcome mutants) {
    return new TestDocument(
        passed,
        failures,
        pending.size(),
        coverage,
        mutants == null ? null : MutationReport.document(mutants));
  }
}
