package io.casecheck.cli.mutation;

import io.casecheck.cli.mutation.ExplainedMutants.Entry;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Changes rules one change at a time and asks the sample cases. */
public final class MutationRun {
  /** Told of each mutant that was judged, and how many there are. */
  @FunctionalInterface
  public interface Listener {
    /**
     * One more is judged.
     *
     * @param done how many are
     * @param all how many there are
     */
    void judged(int done, int all);
  }

  /**
   * Mutants that the rules' own evaluators see no difference of.
   *
   * @param mutants how many there were
   * @param left those that are left
   * @param chosen the rules that were asked about
   */
  public record Survivors(int mutants, List<Mutant> left, Predicate<Rule> chosen) {}

  /**
   * What came of it.
   *
   * @param mutants how many there are
   * @param alive those that no case notices and nobody explained
   * @param explained those that no case notices, with an explanation
   * @param wrong explanations of mutants that do not exist or that a case notices
   */
  public record Outcome(
      int mutants, List<Mutant> alive, List<Mutant> explained, List<Entry> wrong) {
    /** Whether every mutant is noticed or rightly explained. */
    public boolean isClean() {
      return alive.isEmpty() && wrong.isEmpty();
    }
  }

  private final Pack pack;
  private final List<SampleCase> samples;
  private final ExplainedMutants explanations;

  /** Over a pack whose cases pass. */
  public MutationRun(Pack pack, List<SampleCase> samples, ExplainedMutants explanations) {
    this.pack = pack;
    this.samples = samples;
    this.explanations = explanations;
  }

  /**
   * Asks the rules' own evaluators about every mutant of some rules.
   *
   * @return those that they see no difference of
   */
  public Survivors survivors(Predicate<Rule> chosen, Listener listener) {
    List<Mutant> mutants =
        pack.rules().stream()
            .filter(chosen)
            .flatMap(rule -> Mutants.of(rule, pack.rules()).stream())
            .toList();
    MutantJudge judge = new MutantJudge(pack, samples);
    List<Mutant> survivors = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i++) {
      if (!judge.isNoticed(mutants.get(i))) {
        survivors.add(mutants.get(i));
      }
      listener.judged(i + 1, mutants.size());
    }
    return new Survivors(mutants.size(), survivors, chosen);
  }

  /** What comes of it if the engine, too, must see no difference. */
  public Outcome confirmed(Survivors survivors) {
    return outcome(
        new Survivors(
            survivors.mutants(),
            new EngineJudge(pack, samples).alike(survivors.left()),
            survivors.chosen()));
  }

  /** What comes of it by the rules' own evaluators alone. */
  public Outcome outcome(Survivors survivors) {
    List<Mutant> alive = new ArrayList<>();
    List<Mutant> explained = new ArrayList<>();
    for (Mutant mutant : survivors.left()) {
      boolean known = explanations.entries().stream().anyMatch(entry -> entry.isAbout(mutant));
      (known ? explained : alive).add(mutant);
    }
    List<Entry> wrong =
        explanations.entries().stream()
            .filter(entry -> isAsked(entry, survivors.chosen()))
            .filter(entry -> explained.stream().noneMatch(entry::isAbout))
            .toList();
    return new Outcome(survivors.mutants(), alive, explained, wrong);
  }

  /** A run over some rules says nothing of the explanations of others. */
  private boolean isAsked(Entry entry, Predicate<Rule> chosen) {
    List<Rule> own =
        pack.rules().stream().filter(rule -> rule.metadata().id().equals(entry.rule())).toList();
    return own.isEmpty() || own.stream().anyMatch(chosen);
  }
}
