package io.casecheck.engine;

import io.casecheck.finding.Category;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Severity;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Source;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Slot;
import io.casecheck.time.Deadline;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes findings: data first, a sentence second. */
final class FindingFactory {
  private final Map<String, Source> sources;
  private final Map<Rule, FindingTexts> texts;
  private final Fingerprints fingerprints;
  private final @Nullable Seal seal;
  private final Thresholds thresholds;

  /**
   * @param sources the register of sources
   * @param texts what findings of a rule share, by the rule itself
   * @param thresholds amounts that routes ask for on the as-of day
   */
  FindingFactory(
      Map<String, Source> sources,
      Map<Rule, FindingTexts> texts,
      Fingerprints fingerprints,
      @Nullable Seal seal,
      Thresholds thresholds) {
    this.sources = sources;
    this.texts = texts;
    this.fingerprints = fingerprints;
    this.seal = seal;
    this.thresholds = thresholds;
  }

  Finding of(Answer answer) {
    RuleMetadata metadata = answer.match().rule().metadata();
    boolean unknown = answer.isUnknown();
    FindingTexts shared = texts(answer.match().rule());
    Set<String> rows = sourcesOfRows(answer);
    String amount = unknown ? null : thresholds.source(metadata.route());
    if (amount != null) {
      rows = withSource(rows.isEmpty() ? metadata.sources() : rows, amount);
    }
    return new Finding(
        metadata.id(),
        metadata.effective(),
        answer.match().rule().scope(),
        metadata.title(),
        metadata.category(),
        unknown ? FindingOutcome.UNKNOWN : outcome(answer.match().branch().report().verb()),
        metadata.severity(),
        answer.paths(),
        unknown ? shared.notKnown() : metadata.message(),
        unknown ? "" : metadata.remedy(),
        unknown ? Collections.emptySortedMap() : arguments(answer, shared.placeholders()),
        List.copyOf(answer.missing()),
        List.of(),
        rows.isEmpty() ? shared.citations() : FindingTexts.citations(rows, sources),
        rows.isEmpty() ? shared.assumptions() : FindingTexts.assumptions(rows, sources),
        metadata.reading(),
        answer.deadline(),
        unknown ? null : thresholds.on(metadata.route()),
        metadata.waivable(),
        unknown || seal == null ? null : seal.of(answer),
        fingerprints.of(metadata.id(), answer.paths()));
  }

  private static Set<String> withSource(Collection<String> keys, String more) {
    Set<String> all = new LinkedHashSet<>(keys);
    all.add(more);
    return all;
  }

  private FindingTexts texts(Rule rule) {
    FindingTexts known = texts.get(rule);
    return known == null ? FindingTexts.of(rule, sources) : known;
  }

  private static FindingOutcome outcome(Verb verb) {
    return switch (verb) {
      case VIOLATED, ABSENT, LATE -> FindingOutcome.VIOLATED;
      case NOTE, NOT_CHECKED -> FindingOutcome.NOTE;
      case DUE -> FindingOutcome.DUE;
    };
  }

  /** One finding for a rule that broke. Names its place in the pack and nothing of the case. */
  Finding failed(Rule rule, boolean budgetSpent) {
    RuleMetadata metadata = rule.metadata();
    String place = rule.file() + ":" + rule.line();
    return new Finding(
        metadata.id(),
        metadata.effective(),
        rule.scope(),
        metadata.title(),
        metadata.category(),
        FindingOutcome.FAILED,
        metadata.severity(),
        List.of(),
        budgetSpent
            ? "The rule at " + place + " used up the budget; what it checks is not known."
            : "The rule at " + place + " broke; what it checks is not known.",
        "Report the rule to whoever keeps the pack.",
        Collections.emptySortedMap(),
        List.of(),
        List.of(),
        texts(rule).citations(),
        List.of(),
        null,
        null,
        null,
        false,
        null,
        Fingerprint.of(metadata.id(), List.of("rule " + rule.name())));
  }

  /** One finding for an input that many rules wait for. */
  Finding input(String ruleId, String title, SortedSet<String> missing, List<String> unsettled) {
    List<String> paths = List.copyOf(missing);
    return new Finding(
        ruleId,
        null,
        "common",
        title,
        Category.DATA,
        FindingOutcome.UNKNOWN,
        Severity.WARNING,
        paths,
        FindingTexts.notKnown(title),
        "",
        Collections.emptySortedMap(),
        paths,
        unsettled,
        List.of(),
        List.of(),
        null,
        null,
        null,
        true,
        null,
        Fingerprint.of(ruleId, paths));
  }

  /**
   * The rule's own sources and those of the rows of tables that it matched; empty if it matched
   * none.
   */
  private static Set<String> sourcesOfRows(Answer answer) {
    Set<String> keys = Set.of();
    for (Slot slot : answer.match().branch().tuple()) {
      if (answer.match().fact(slot) instanceof TableRow row) {
        keys = keys.isEmpty() ? new LinkedHashSet<>(sourcesOf(answer)) : keys;
        keys.add(row.source());
      }
    }
    return keys;
  }

  private static List<String> sourcesOf(Answer answer) {
    return answer.match().rule().metadata().sources();
  }

  private static SortedMap<String, String> arguments(Answer answer, List<String> placeholders) {
    SortedMap<String, String> arguments = new TreeMap<>();
    for (String name : placeholders) {
      arguments.put(name, shown(argument(answer, name)));
    }
    return arguments;
  }

  private static @Nullable Object argument(Answer answer, String name) {
    Deadline deadline = answer.deadline();
    if (deadline != null && name.equals("dueBy")) {
      return deadline.dueAt() == null ? deadline.dueBy() : deadline.dueAt();
    }
    if (deadline != null && name.equals("safeBy")) {
      return answer.safeBy();
    }
    Expression bound = answer.match().branch().bindings().get(name);
    if (bound instanceof Expression.Result result) {
      return ((Tally) answer.match().fact(result.slot())).exact();
    }
    if (bound instanceof Expression.Fact fact) {
      return Facts.path(answer.match().fact(fact.slot()));
    }
    if (bound instanceof Expression.Read read) {
      Object fact = answer.match().fact(read.slot());
      return fact == null ? null : read.component().read().apply(fact);
    }
    return componentOf(answer, name);
  }

  private static @Nullable Object componentOf(Answer answer, String name) {
    Slot slot = answer.match().branch().report().fact();
    if (slot == null) {
      return null;
    }
    Object fact = answer.match().fact(slot);
    Component component = FactType.of(fact).components().get(name);
    return component == null ? null : component.read().apply(fact);
  }

  private static String shown(@Nullable Object value) {
    if (value == null) {
      return "(not stated)";
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
    if (value instanceof OffsetDateTime moment) {
      return moment.toLocalDate() + " " + moment.toLocalTime() + " " + moment.getOffset();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : String.join(", ", list.stream().map(FindingFactory::shown).toList());
    }
    return value.toString();
  }
}
