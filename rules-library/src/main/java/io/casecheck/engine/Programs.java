package io.casecheck.engine;

import io.casecheck.pack.tree.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The rules of the combinations of scopes and sections that cases had last. A server that stays up
 * meets ever more combinations of drug, payer, program and state, so those that no case had for
 * longest go, and are built again when a case has them. An evaluation keeps what it began with;
 * what it leaves is left to the collector. Thread-safe.
 */
final class Programs {
  /**
   * Which rules a case asks.
   *
   * @param scopes paths of the scopes that apply to it
   * @param sections the sections that it has
   */
  record Combination(List<String> scopes, Set<Section> sections) {}

  private static final int MOST = 1_000;

  private final int most;
  private final int mostRules;
  private final Map<Combination, Kept> kept = new ConcurrentHashMap<>();
  private final AtomicLong built = new AtomicLong();

  Programs(int mostRules) {
    this(MOST, mostRules);
  }

  /**
   * @param most combinations that are kept
   * @param mostRules rules that all of them may hold together, which is what bounds the memory; one
   *     combination is kept whatever it holds
   */
  Programs(int most, int mostRules) {
    this.most = most;
    this.mostRules = mostRules;
  }

  /** The rules of a combination, built unless they are kept. */
  Program of(Combination combination, Supplier<Program> build) {
    Kept known = kept.get(combination);
    if (known == null) {
      known = kept.computeIfAbsent(combination, any -> new Kept(build.get()));
      known.use(built.incrementAndGet());
      forgetBeyond(known);
    } else {
      known.use(built.get());
    }
    return known.program;
  }

  /** Whether the rules of a combination are kept. */
  boolean holds(Combination combination) {
    return kept.containsKey(combination);
  }

  /** How many combinations are kept. */
  int size() {
    return kept.size();
  }

  private synchronized void forgetBeyond(Kept newest) {
    List<Map.Entry<Combination, Kept>> byUse =
        kept.entrySet().stream()
            .filter(entry -> entry.getValue() != newest)
            .sorted(Comparator.comparingLong(entry -> entry.getValue().used))
            .toList();
    int count = byUse.size() + 1;
    long rules = newest.rules() + byUse.stream().mapToLong(entry -> entry.getValue().rules()).sum();
    for (Map.Entry<Combination, Kept> oldest : byUse) {
      if (count <= most && rules <= mostRules) {
        return;
      }
      kept.remove(oldest.getKey());
      count--;
      rules -= oldest.getValue().rules();
    }
  }

  void close() {
    kept.values().forEach(known -> known.program.quarantine().close());
    kept.clear();
  }

  private static final class Kept {
    private final Program program;
    private volatile long used;

    Kept(Program program) {
      this.program = program;
    }

    /**
     * Written only when something was built since: threads that share it do not slow each other.
     */
    void use(long time) {
      if (used != time) {
        used = time;
      }
    }

    int rules() {
      return program.rules().size();
    }
  }
}
