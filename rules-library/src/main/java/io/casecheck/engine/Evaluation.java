package io.casecheck.engine;

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
import io.casecheck.pack.Scope;
import io.casecheck.pack.ScopeChoice;
import io.casecheck.pack.tree.ReportCall.Verb;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One evaluation of one case. */
final class Evaluation {
  private static final Comparator<Finding> PUBLISHED_ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::outcome)
          .thenComparing(Finding::ruleId)
          .thenComparing(finding -> String.join(" ", finding.paths()))
          .thenComparing(Finding::fingerprint);

  /**
   * An answer that was written.
   *
   * @param finding null if it is told together with others that wait for the same input
   */
  private record Written(Answer answer, @Nullable Finding finding) {}

  private final Shared shared;
  private final ScopeChoice choice;
  private final Program program;
  private final Facts facts;
  private final Answers answers;
  private final FindingFactory factory;
  private final Budget budget;
  private final Faults faults = new Faults();
  private final List<NotChecked> notChecked = new ArrayList<>();

  Evaluation(Shared shared, ScopeChoice choice, Program program, Facts facts, ZoneId zone) {
    EngineSettings settings = shared.settings();
    this.shared = shared;
    this.choice = choice;
    this.program = program;
    this.facts = facts;
    this.answers = new Answers(facts, zone, settings.dueSoonDays(), settings.dueSoonHours());
    this.factory =
        new FindingFactory(
            shared.pack().sources(),
            program.texts(),
            shared.fingerprints(),
            settings.seal(),
            new Thresholds(facts));
    this.budget = new Budget(settings.atMost(), settings.mostMatches());
  }

  Findings findings(OffsetDateTime asOf) {
    List<Match> matches =
        new MatchRun(program, facts, budget, faults).matches(shared.settings().mostCombinations());
    return findings(asOf, matches);
  }

  /**
   * What the three-valued evaluators answer alone: the engine's own answer has no other witness.
   */
  Findings findingsWithoutEngine(OffsetDateTime asOf) {
    List<Match> matches = new ArrayList<>();
    program.evaluators().forEach(evaluator -> evaluator.matches(facts, matches::add));
    return findings(asOf, matches);
  }

  private Findings findings(OffsetDateTime asOf, List<Match> matches) {
    List<Finding> findings = new ArrayList<>();
    List<Answer> open = new ArrayList<>();
    for (Written written : written(onePerPlace(answers(matches)))) {
      Answer answer = written.answer();
      if (written.finding() != null) {
        findings.add(written.finding());
        noteNotChecked(answer, written.finding());
      }
      if (answer.isUnknown()) {
        open.add(answer);
      }
    }
    findings.addAll(Inputs.grouped(open, factory));
    List<Finding> scopes = scopesNotStated();
    findings.addAll(scopes);
    faults.all().forEach(failure -> addFailure(failure, findings));
    findings.sort(PUBLISHED_ORDER);
    notChecked.addAll(choice.notChecked());
    InForce inForce = new InForce(facts.theCase(), program.windows());
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

  /** What the matches mean; nothing of a rule that broke on the way. */
  private List<Answer> answers(List<Match> matches) {
    List<Answer> all = new ArrayList<>();
    for (Match match : matches) {
      if (!faults.has(match.rule())) {
        faults.attempt(
            match.rule(),
            () -> {
              Answer answer = answers.of(match);
              if (answer != null) {
                all.add(answer);
              }
            });
      }
    }
    all.removeIf(answer -> faults.has(answer.match().rule()));
    return all;
  }

  private List<Written> written(List<Answer> answers) {
    List<Written> all = new ArrayList<>();
    for (Answer answer : answers) {
      faults.attempt(
          answer.match().rule(),
          () -> all.add(new Written(answer, Inputs.isGrouped(answer) ? null : factory.of(answer))));
    }
    all.removeIf(written -> faults.has(written.answer().match().rule()));
    return all;
  }

  /** A place is settled if one match settles it; else all that is missing at it is one answer. */
  private static List<Answer> onePerPlace(List<Answer> answers) {
    Map<String, Answer> places = new TreeMap<>();
    answers.forEach(answer -> places.merge(answer.place(), answer, Evaluation::merge));
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
    shared.log().tell(failure);
    Finding finding = factory.failed(failure.rule(), failure.cause().budgetSpent());
    findings.add(finding);
    notChecked.add(
        new NotChecked(
            failure.cause().budgetSpent() ? Reason.BUDGET_SPENT : Reason.RULE_FAILED,
            finding.ruleId(),
            finding.message(),
            finding.ruleId()));
  }

  private Receipt receipt(OffsetDateTime asOf, List<Finding> findings, InForce inForce) {
    return new Receipt(
        shared.pack().digests(),
        shared.settings().libraryVersion(),
        asOf,
        shared.settingsByName(),
        answers.controllingDates(),
        considered(findings, inForce),
        FindingsDigest.of(findings, notChecked));
  }

  private Considered considered(List<Finding> findings, InForce inForce) {
    return new Considered(
        choice.scopes().stream().map(Scope::path).sorted().toList(),
        List.copyOf(shared.settings().criteria()),
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
