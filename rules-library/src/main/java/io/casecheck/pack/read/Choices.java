package io.casecheck.pack.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice among the alternatives of every {@code or} of a rule. */
final class Choices {
  private final List<Integer> chosen;
  private final List<Integer> sizes = new ArrayList<>();

  Choices(List<Integer> chosen) {
    this.chosen = chosen;
  }

  int choose() {
    return sizes.size() < chosen.size() ? chosen.get(sizes.size()) : 0;
  }

  void seen(int size) {
    sizes.add(size);
  }

  /** The next choice, or null after the last. */
  @Nullable Choices following() {
    List<Integer> next = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      next.add(i < chosen.size() ? chosen.get(i) : 0);
    }
    for (int i = next.size() - 1; i >= 0; i--) {
      if (next.get(i) + 1 < sizes.get(i)) {
        next.set(i, next.get(i) + 1);
        return new Choices(next);
      }
      next.set(i, 0);
    }
    return null;
  }
}
