package io.casecheck.cli.evaluate;

import io.casecheck.cli.answer.OpenEvaluators;
import io.casecheck.cli.cases.CaseInput;
import io.casecheck.cli.cases.CaseSource;
import io.casecheck.cli.rules.Trouble;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.finding.Findings;
import io.casecheck.json.CaseFileException;
import java.util.List;

/** Evaluates inputs one after the other; one that cannot be read does not stop the rest. */
final class Evaluation {
  private final Terminal terminal;
  private final OpenEvaluators evaluators;
  private final Report report;
  private ExitStatus status = ExitStatus.CLEAR;

  Evaluation(Terminal terminal, OpenEvaluators evaluators, Report report) {
    this.terminal = terminal;
    this.evaluators = evaluators;
    this.report = report;
  }

  /** The worst status of all inputs. */
  ExitStatus run(List<String> arguments) {
    CaseSource source = new CaseSource(terminal);
    for (String argument : arguments) {
      for (CaseSource.Input input : inputs(source, argument)) {
        read(input);
      }
    }
    report.end();
    return status;
  }

  private List<CaseSource.Input> inputs(CaseSource source, String argument) {
    try {
      return source.inputs(argument);
    } catch (CaseFileException e) {
      unreadable(new Trouble(terminal).report(e));
      return List.of();
    }
  }

  private void read(CaseSource.Input input) {
    List<CaseInput> cases;
    try {
      cases = input.read();
    } catch (CaseFileException e) {
      unreadable(new Trouble(terminal).report(e));
      return;
    }
    cases.forEach(this::evaluate);
  }

  private void evaluate(CaseInput input) {
    OpenEvaluators.Open evaluator = evaluators.with(input.criteria());
    Findings findings = evaluator.evaluate(input.value());
    report.add(input.name(), findings, evaluator.titles());
    status = status.worse(ExitStatus.of(findings));
  }

  private void unreadable(ExitStatus reported) {
    report.addUnreadable();
    status = status.worse(reported);
  }
}
