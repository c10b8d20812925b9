package io.casecheck.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The rules of the combinations of scopes that cases had last. A server that stays up meets ever
 * more combinations of drug, payer, program and state, so those that no case had for longest go,
 * and are built again when a case has them. An evaluation keeps what it began with; what it leaves
 * is left to the collector. Thread-safe.
 */
final class Programs {
  private static final int MOST = 1_000;

  private final int most;
  private final int mostRules;
  private final Map<List<String>, Kept> kept = new ConcurrentHashMap<>();
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
  Program of(List<String> scopes, Supplier<Program> build) {
    Kept known = kept.get(scopes);
    if (known == null) {
      known = kept.computeIfAbsent(scopes, paths -> new Kept(build.get()));
      known.use(built.incrementAndGet());
      forgetBeyond(known);
    } else {
      known.use(built.get());
    }
    return known.program;
  }

  /** Whether the rules of a combination are kept. */
  boolean holds(List<String> scopes) {
    return kept.containsKey(scopes);
  }

  /** How many combinations are kept. */
  int size() {
    return kept.size();
  }

  private synchronized void forgetBeyond(Kept newest) {
    List<Map.Entry<List<String>, Kept>> byUse =
        kept.entrySet().stream()
            .filter(entry -> entry.getValue() != newest)
            .sorted(Comparator.comparingLong(entry -> entry.getValue().used))
            .toList();
    int count = byUse.size() + 1;
    long rules = newest.rules() + byUse.stream().mapToLong(entry -> entry.getValue().rules()).sum();
    for (Map.Entry<List<String>, Kept> oldest : byUse) {
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
