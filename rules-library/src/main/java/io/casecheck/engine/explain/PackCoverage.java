package io.casecheck.engine.explain;

import io.casecheck.engine.Situation;
import io.casecheck.engine.Situations;
import io.casecheck.model.Case;
import io.casecheck.pack.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cases have shown of the rules of a pack. Not thread-safe. */
public final class PackCoverage {
  private record Example(Case aCase, Situations situations) {}

  private final Pack pack;
  private final PackLiterals literals;
  private final List<VersionCoverage> versions;
  private final Map<String, Example> examples = new LinkedHashMap<>();

  /** Nothing shown yet. */
  public PackCoverage(Pack pack) {
    this.pack = pack;
    this.literals = PackLiterals.of(pack);
    this.versions = pack.rules().stream().map(VersionCoverage::new).toList();
  }

  /** Every version of every rule, by scope, file and line. */
  public List<VersionCoverage> versions() {
    return versions;
  }

  /**
   * Notes what a case shows.
   *
   * @param name its name, of which no other case has the same
   * @param situations sees it as it is evaluated
   */
  public void observe(String name, Case aCase, Situations situations) {
    Situation situation = situations.of(aCase);
    examples.put(name, new Example(aCase, situations));
    versions.forEach(version -> version.observe(name, situation));
  }

  /**
   * Changes to a case that was observed, after which it reaches a goal; nothing if none is found.
   */
  public Optional<CaseStub> stub(VersionCoverage version, CoverageGoal goal) {
    for (String name : version.examples()) {
      Example example = examples.get(name);
      Optional<CaseStub> stub =
          example == null
              ? Optional.empty()
              : new StubSearch(pack, literals, example.situations, version, goal)
                  .from(name, example.aCase);
      if (stub.isPresent()) {
        return stub;
      }
    }
    return Optional.empty();
  }

  /** Why no case can reach a goal, whatever it states; nothing if that is not known. */
  public Optional<String> whyNever(VersionCoverage version, CoverageGoal goal) {
    return new Unreachable(pack, version.rule()).why(goal);
  }
}
