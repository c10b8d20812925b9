package io.casecheck.cli.test;

import io.casecheck.cli.mutation.ExplainedMutants;
import io.casecheck.cli.mutation.Mutant;
import io.casecheck.cli.mutation.MutationRun.Outcome;
import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Page;
import io.casecheck.cli.terminal.Style;
import java.util.List;

/** The mutants that no case notices. */
final class MutationReport {
  /** A mutant as a file of explanations names it, with its place. */
  record Alive(String rule, String version, String mutation, String place) {}

  /**
   * All of it.
   *
   * @param mutants how many there are
   * @param alive those that no case notices and nobody explained
   * @param explained how many have an explanation
   * @param wrongExplanations explanations of mutants that do not exist or that a case notices
   */
  record Document(
      int mutants,
      List<Alive> alive,
      int explained,
      List<ExplainedMutants.Entry> wrongExplanations) {}

  private MutationReport() {}

  static Document document(Outcome outcome) {
    return new Document(
        outcome.mutants(),
        outcome.alive().stream().map(MutationReport::alive).toList(),
        outcome.explained().size(),
        outcome.wrong());
  }

  private static Alive alive(Mutant mutant) {
    return new Alive(
        mutant.ruleId(),
        mutant.original().metadata().effective().toString(),
        mutant.mutation(),
        mutant.place());
  }

  static String text(Outcome outcome, Style style) {
    Page page = new Page(style);
    String rule = "";
    for (Mutant mutant : outcome.alive()) {
      String heading = mutant.ruleId() + " from " + mutant.original().metadata().effective();
      if (!heading.equals(rule)) {
        page.blank().line(Ink.STRONG, heading);
        rule = heading;
      }
      page.lead(Ink.WARNING, "  - ", Ink.PLAIN, mutant.mutation() + " (" + mutant.place() + ")");
    }
    for (ExplainedMutants.Entry entry : outcome.wrong()) {
      page.blank()
          .line(
              Ink.ERROR,
              "%s from %s, %s: explained, but there is no such mutant, or a case notices it."
                  .formatted(entry.rule(), entry.version(), entry.mutation()));
    }
    int noticed = outcome.mutants() - outcome.alive().size() - outcome.explained().size();
    page.blank()
        .line(
            outcome.isClean() ? Ink.GOOD : Ink.ERROR,
            "%s mutants: %s noticed, %s explained, %s alive"
                .formatted(
                    outcome.mutants(),
                    noticed,
                    outcome.explained().size(),
                    outcome.alive().size()));
    return page.toString();
  }
}
