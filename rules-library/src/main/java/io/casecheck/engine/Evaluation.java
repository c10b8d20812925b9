package io.casecheck.engine;

import io.casecheck.engine.IsolatedRun.Failure;
import io.casecheck.finding.Category;
import io.casecheck.finding.Considered;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.FindingsDigest;
import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.finding.Receipt;
import io.casecheck.model.Case;
import io.casecheck.pack.Pack;
import io.casecheck.pack.ReportCall.Verb;
import io.casecheck.pack.Rule;
import io.casecheck.pack.Scope;
import io.casecheck.pack.ScopeChoice;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One evaluation of one case. */
final class Evaluation {
  private static final Comparator<Finding> PUBLISHED_ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::outcome)
          .thenComparing(Finding::ruleId)
          .thenComparing(finding -> String.join(" ", finding.paths()))
          .thenComparing(Finding::fingerprint);

  private final Pack pack;
  private final EngineSettings settings;
  private final ScopeChoice choice;
  private final Program program;
  private final Facts facts;
  private final Answers answers;
  private final FindingFactory factory;
  private final List<NotChecked> notChecked = new ArrayList<>();

  Evaluation(
      Pack pack,
      EngineSettings settings,
      ScopeChoice choice,
      Program program,
      Facts facts,
      ZoneId zone) {
    this.pack = pack;
    this.settings = settings;
    this.choice = choice;
    this.program = program;
    this.facts = facts;
    this.answers = new Answers(facts, zone, settings.dueSoonDays(), settings.dueSoonHours());
    this.factory = new FindingFactory(pack.sources());
  }

  Findings findings(OffsetDateTime asOf) {
    IsolatedRun run = new IsolatedRun(facts, settings.mostMatches());
    run.run(program.base());
    List<Match> matches = new ArrayList<>(certain(run.matches()));
    Set<Rule> broken = run.failures().stream().map(Failure::rule).collect(Collectors.toSet());
    addUnknown(matches, broken);
    List<Finding> findings = new ArrayList<>();
    List<Finding> open = new ArrayList<>();
    for (Answer answer : onePerPlace(matches)) {
      Finding finding = factory.of(answer);
      (answer.isUnknown() ? open : findings).add(finding);
      noteNotChecked(answer, finding);
    }
    findings.addAll(Inputs.grouped(open, factory));
    List<Finding> scopes = scopesNotStated();
    findings.addAll(scopes);
    run.failures().forEach(failure -> addFailure(failure, findings));
    findings.sort(PUBLISHED_ORDER);
    notChecked.addAll(choice.notChecked());
    InForce inForce = new InForce(facts.theCase(), program.rules());
    notChecked.addAll(inForce.scopesWithoutRule(choice.scopes()));
    notChecked.sort(
        Comparator.comparing(NotChecked::reason)
            .thenComparing(NotChecked::subject)
            .thenComparing(NotChecked::explanation));
    boolean complete =
        notChecked.isEmpty()
            && findings.stream()
                .noneMatch(
                    finding ->
                        finding.outcome() == FindingOutcome.UNKNOWN
                            || finding.outcome() == FindingOutcome.FAILED);
    return new Findings(
        complete ? Findings.Status.COMPLETE : Findings.Status.INCOMPLETE,
        findings,
        notChecked,
        Inputs.askList(open, scopes),
        receipt(asOf, findings, inForce));
  }

  /**
   * What the engine found, less what a list that the host does not hold may yet settle otherwise:
   * the engine takes every list as whole.
   */
  private List<Match> certain(List<Match> matches) {
    if (facts.notHeld().isEmpty()) {
      return matches;
    }
    Set<Rule> open =
        program.evaluators().stream()
            .filter(evaluator -> evaluator.readsListNotHeld(facts))
            .map(RuleEvaluator::rule)
            .collect(Collectors.toSet());
    return matches.stream().filter(match -> !open.contains(match.rule())).toList();
  }

  /** The evaluator's share: what is unknown, and rules over lists that are not held. */
  private void addUnknown(List<Match> matches, Set<Rule> broken) {
    for (RuleEvaluator evaluator : program.evaluators()) {
      if (evaluator.isTouched(facts) && !broken.contains(evaluator.rule())) {
        boolean judges = evaluator.readsListNotHeld(facts);
        evaluator.matches(
            facts,
            match -> {
              if (match.isUnknown() || judges) {
                matches.add(match);
              }
            });
      }
    }
  }

  /** A place is settled if one match settles it; else all that is missing at it is one answer. */
  private List<Answer> onePerPlace(List<Match> matches) {
    Map<String, Answer> places = new TreeMap<>();
    for (Match match : matches) {
      Answer answer = answers.of(match);
      if (answer != null) {
        places.merge(answer.place(), answer, Evaluation::merge);
      }
    }
    return List.copyOf(places.values());
  }

  private static Answer merge(Answer one, Answer other) {
    if (one.isUnknown() && other.isUnknown()) {
      return one.version().isAfter(other.version()) ? other.orOpen(one) : one.orOpen(other);
    }
    if (one.isUnknown() || other.isUnknown()) {
      return one.isUnknown() ? other : one;
    }
    return AnswerOrder.first(one, other);
  }

  private void noteNotChecked(Answer answer, Finding finding) {
    if (!answer.isUnknown() && answer.match().branch().report().verb() == Verb.NOT_CHECKED) {
      Reason reason =
          finding.category() == Category.COVERAGE
              ? Reason.CRITERIA_NOT_LOADED
              : Reason.NOT_PUBLISHED;
      notChecked.add(new NotChecked(reason, finding.scope(), finding.title(), finding.ruleId()));
    }
  }

  private List<Finding> scopesNotStated() {
    return choice.notChecked().stream()
        .filter(open -> open.reason() == Reason.SCOPE_NOT_STATED)
        .map(open -> Inputs.scope(open.subject(), factory))
        .toList();
  }

  private void addFailure(Failure failure, List<Finding> findings) {
    Finding finding = factory.failed(failure.rule(), failure.budgetSpent());
    findings.add(finding);
    notChecked.add(
        new NotChecked(
            failure.budgetSpent() ? Reason.BUDGET_SPENT : Reason.RULE_FAILED,
            finding.ruleId(),
            finding.message(),
            finding.ruleId()));
  }

  private Receipt receipt(OffsetDateTime asOf, List<Finding> findings, InForce inForce) {
    return new Receipt(
        pack.digests(),
        settings.libraryVersion(),
        asOf,
        settings.byName(),
        answers.controllingDates(),
        considered(findings, inForce),
        FindingsDigest.of(findings, notChecked));
  }

  private Considered considered(List<Finding> findings, InForce inForce) {
    return new Considered(
        choice.scopes().stream().map(Scope::path).sorted().toList(),
        List.copyOf(settings.criteria()),
        sectionsNotInCase(facts.theCase()),
        inForce.ruleIds(),
        ids(findings, Set.of(FindingOutcome.VIOLATED, FindingOutcome.DUE, FindingOutcome.NOTE)),
        ids(findings, Set.of(FindingOutcome.UNKNOWN)),
        ids(findings, Set.of(FindingOutcome.FAILED)));
  }

  private static List<String> ids(List<Finding> findings, Set<FindingOutcome> outcomes) {
    Set<String> ids = new TreeSet<>();
    findings.stream()
        .filter(finding -> outcomes.contains(finding.outcome()))
        .forEach(
            finding -> {
              ids.add(finding.ruleId());
              ids.addAll(finding.unsettled());
            });
    return List.copyOf(ids);
  }

  private static List<String> sectionsNotInCase(Case aCase) {
    List<String> sections = new ArrayList<>();
    if (aCase.claim() == null) {
      sections.add("claim");
    }
    if (aCase.determinations().isEmpty()) {
      sections.add("determinations");
    }
    if (aCase.request() == null) {
      sections.add("request");
    }
    return sections;
  }
}
