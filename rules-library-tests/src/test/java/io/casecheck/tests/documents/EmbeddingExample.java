package io.casecheck.tests.documents;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.RulePack;
import io.casecheck.RulePackCompiler;
import io.casecheck.explanation.ConditionResult;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.explanation.VersionExplanation;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import io.casecheck.finding.Receipt;
import io.casecheck.finding.Replay;
import io.casecheck.finding.WaivedFindings;
import io.casecheck.finding.Waiver;
import io.casecheck.finding.Waivers;
import io.casecheck.json.CaseFileException;
import io.casecheck.json.CaseReader;
import io.casecheck.json.FindingsWriter;
import io.casecheck.json.SampleCaseAcceptance;
import io.casecheck.model.Case;
import io.casecheck.model.CaseException;
import io.casecheck.model.CaseList;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.Program;
import io.casecheck.model.State;
import io.casecheck.rule.RulePackException;
import io.casecheck.rule.ScopeDescription;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The Java that docs/embedding.md shows, between the markers and in its order. */
final class EmbeddingExample {
  private EmbeddingExample() {}

  static Findings evaluated(Consumer<String> log) {
    // begin
    CaseEvaluator evaluator = CaseEvaluator.bundled();

    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.parse("2026-03-20T10:00:00-04:00"))
            .drug("Hemgenix")
            .coverage(
                Coverage.builder().program(Program.MEDICARE_ADVANTAGE).state(State.PA).build())
            .claim(
                Claim.builder()
                    .form(ClaimForm.INSTITUTIONAL)
                    .lines(
                        ClaimLine.builder()
                            .number(1)
                            .code("J1411")
                            .units(BigDecimal.TEN)
                            .serviceDate(LocalDate.of(2026, 3, 10))
                            .build())
                    .build())
            .notHeld(CaseList.DIAGNOSES)
            .build();

    Findings findings = evaluator.evaluate(aCase);
    // end
    // begin
    if (findings.status() == Findings.Status.INCOMPLETE) {
      for (NotChecked notChecked : findings.notChecked()) {
        log.accept(notChecked.explanation());
      }
      findings.askList().forEach(question -> log.accept(question.question()));
    }
    boolean hold = findings.blocks();
    // end
    evaluator.close();
    return hold ? findings : findings;
  }

  static void read(Findings findings, Consumer<String> log) {
    // begin
    for (Finding finding : findings.blocking()) {
      log.accept(finding.ruleId() + " " + finding.paths() + " " + finding.messageText());
    }
    for (Finding finding : findings.findings(FindingOutcome.UNKNOWN)) {
      log.accept(finding.ruleId() + " waits for " + finding.missing());
    }
    for (Finding finding : findings.deadlines()) {
      log.accept(finding.deadline().dueBy() + " " + finding.messageText());
    }
    // end
  }

  static void known(Consumer<String> log) {
    // begin
    for (ScopeDescription scope : RulePack.bundled().description().scopes()) {
      log.accept(scope.path() + ": " + scope.drugNames() + scope.payerNames());
    }
    // end
  }

  static void explained(CaseEvaluator evaluator, Case aCase, Consumer<String> log) {
    // begin
    Explanation why = evaluator.explain(aCase, "HEMGENIX-CODING-002", ValueDetail.LEFT_OUT);
    log.accept(why.ruleId() + " " + why.verdict());
    for (VersionExplanation version : why.versions()) {
      ConditionResult cause = version.firstFalse();
      if (cause != null) {
        log.accept(cause.file() + ":" + cause.line() + " is false: " + cause.text());
      }
    }
    // end
  }

  static void warmedUp(CaseEvaluator evaluator, List<Case> typicalCases) {
    // begin
    evaluator.warmUp(typicalCases, Duration.ofSeconds(5));
    // end
  }

  static CaseEvaluator configured(Path ourRules) {
    // begin
    EvaluatorOptions options =
        EvaluatorOptions.options()
            .overlay(ourRules)
            .criteria("guide")
            .dueSoon(Duration.ofDays(14), Duration.ofHours(24));
    CaseEvaluator evaluator = CaseEvaluator.bundled(options);
    // end
    return evaluator;
  }

  static CaseEvaluator compiledAhead(Path ourRules, Path file) throws IOException {
    // begin
    RulePackCompiler.compileOverlay(ourRules, file);

    CaseEvaluator evaluator = CaseEvaluator.bundled(EvaluatorOptions.options().overlay(file));
    // end
    return evaluator;
  }

  static void reloaded(CaseEvaluator evaluator, Consumer<String> log) {
    // begin
    try {
      if (evaluator.reload()) {
        log.accept("the new rules answer");
      }
    } catch (RulePackException problems) {
      log.accept("the rules before go on: " + problems.getMessage());
    }
    // end
  }

  static EvaluatorOptions accepted(Path ourRules, Path ourCases) {
    // begin
    EvaluatorOptions options =
        EvaluatorOptions.options().overlay(ourRules).acceptance(SampleCaseAcceptance.of(ourCases));
    // end
    return options;
  }

  static String json(CaseEvaluator evaluator, String text) {
    // begin
    Case aCase = CaseReader.read(text, "intake 4711");
    String json = FindingsWriter.redacted().write(evaluator.evaluate(aCase));
    // end
    return json;
  }

  static WaivedFindings waived(Findings findings, LocalDate today) {
    // begin
    Waiver waiver =
        Waiver.of(findings.findings().get(0), "plan agreed in writing", "desk 7", today);
    WaivedFindings waived = Waivers.apply(findings, List.of(waiver), today);
    // end
    return waived;
  }

  static Replay replayed(CaseEvaluator evaluator, Receipt kept, Case aCase) {
    // begin
    Replay replay = evaluator.replay(kept, aCase);
    boolean same = replay.isSame();
    // end
    return same ? replay : replay;
  }

  static String refused(Path folder, String text) {
    // begin
    try (CaseEvaluator evaluator = CaseEvaluator.load(folder)) {
      return evaluator.evaluate(CaseReader.read(text, "intake 4711")).toString();
    } catch (RulePackException pack) {
      return pack.problems().get(0).toString();
    } catch (CaseFileException file) {
      return file.problems().get(0).toString();
    } catch (CaseException contradiction) {
      return contradiction.problems().get(0).path();
    }
    // end
  }
}
