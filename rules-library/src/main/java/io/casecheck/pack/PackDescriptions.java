package io.casecheck.pack;

import io.casecheck.rule.PackDescription;
import io.casecheck.rule.ScopeDescription;
import io.casecheck.rule.SourceDescription;
import java.util.TreeMap;

/** Packs as hosts see them. */
public final class PackDescriptions {
  private PackDescriptions() {}

  /** All that a pack says. */
  public static PackDescription of(Pack pack) {
    return new PackDescription(
        pack.scopes().stream().map(PackDescriptions::of).toList(),
        RuleDescriptions.of(pack),
        new TreeMap<>(pack.tables()),
        pack.sources().values().stream()
            .map(source -> new SourceDescription(source.citation(), source.title(), source.note()))
            .toList(),
        pack.digests());
  }

  private static ScopeDescription of(Scope scope) {
    return new ScopeDescription(
        scope.path(),
        scope.title(),
        scope.drugNames(),
        scope.codes(),
        scope.ndcPrefixes(),
        scope.payerNames(),
        scope.payerIds(),
        scope.programs(),
        scope.states(),
        scope.zone());
  }
}
