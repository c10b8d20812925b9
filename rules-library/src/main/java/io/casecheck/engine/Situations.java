package io.casecheck.engine;

import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Scope;
import io.casecheck.pack.ScopeChoice;
import io.casecheck.pack.ScopeIndex;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Sees cases as the rules of a pack do. Thread-safe. */
public final class Situations {
  private static final int MOST = 1_000;

  private final Pack pack;
  private final EngineSettings settings;
  private final ScopeIndex scopes;
  private final Map<String, Scope> byPath;
  private final Map<List<String>, Tables> tables = new ConcurrentHashMap<>();
  private final int most;

  /**
   * Takes a pack.
   *
   * @param settings what the host set
   */
  public Situations(Pack pack, EngineSettings settings) {
    this(pack, settings, MOST);
  }

  /**
   * Takes a pack.
   *
   * @param most combinations of scopes whose rows are kept: a server that explains meets ever more,
   *     and beyond them all rows are gathered anew
   */
  Situations(Pack pack, EngineSettings settings, int most) {
    this.pack = pack;
    this.most = most;
    this.settings = settings;
    this.scopes = new ScopeIndex(pack.scopes());
    this.byPath =
        pack.scopes().stream().collect(Collectors.toUnmodifiableMap(Scope::path, scope -> scope));
  }

  /** A case under the rules of the pack. */
  public Situation of(Case aCase) {
    ScopeChoice choice = ScopeChoice.of(aCase, scopes);
    ZoneId zone = choice.zone(aCase);
    if (tables.size() >= most && !tables.containsKey(choice.paths())) {
      tables.clear();
    }
    Tables rows = tables.computeIfAbsent(choice.paths(), this::tables);
    Case zoned = ZonedCase.in(zone, aCase);
    Facts facts = Facts.of(zoned, AnsweredAppeals.in(zoned), rows);
    return new Situation(choice, facts, zone, settings, byPath);
  }

  /** Of how many combinations of scopes the rows are kept. */
  int size() {
    return tables.size();
  }

  private Tables tables(List<String> paths) {
    List<TableRow> rows =
        paths.stream()
            .flatMap(path -> pack.tables().getOrDefault(path, List.of()).stream())
            .toList();
    return new Tables(rows);
  }
}
