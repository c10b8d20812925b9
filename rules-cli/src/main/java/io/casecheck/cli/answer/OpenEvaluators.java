package io.casecheck.cli.answer;

import io.casecheck.cli.rules.CriteriaSets;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.UnloadablePackException;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The evaluators of one run: one for each combination of criteria sets, opened when needed. */
public final class OpenEvaluators implements AutoCloseable {
  private final Evaluator.Source source;
  private final PackChoice choice;
  private final Map<PackChoice, Open> open = new HashMap<>();

  /**
   * An open evaluator.
   *
   * @param titles titles of its rules by their ids; of several versions, the last one's
   */
  public record Open(Evaluator evaluator, Map<String, String> titles) {
    public Findings evaluate(Case aCase) {
      return evaluator.evaluate(aCase);
    }
  }

  public OpenEvaluators(Evaluator.Source source, PackChoice choice) {
    this.source = source;
    this.choice = choice;
  }

  /** The evaluator that has these criteria sets switched on besides the chosen ones. */
  public Open with(Set<String> criteria) {
    return open.computeIfAbsent(choice.with(criteria), this::open);
  }

  private Open open(PackChoice wanted) {
    Evaluator evaluator = load(source, wanted);
    return new Open(
        evaluator,
        evaluator.rules().stream()
            .collect(
                Collectors.toMap(
                    RuleDescription::id, RuleDescription::title, (earlier, later) -> later)));
  }

  /**
   * An evaluator of the rules that are wanted.
   *
   * @throws UnloadablePackException if they do not load
   * @throws UsageException if a criteria set is wanted that no rule has
   */
  public static Evaluator load(Evaluator.Source source, PackChoice wanted) {
    try {
      return source.open(wanted);
    } catch (RulePackException e) {
      Optional<UsageException> refusal = CriteriaSets.refusal(e);
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      throw new UnloadablePackException(wanted, e);
    }
  }

  @Override
  public void close() {
    open.values().forEach(each -> each.evaluator().close());
  }
}
