package io.casecheck.engine;

import java.util.Arrays;
import java.util.BitSet;

/** Positions of facts in a list, ascending. */
final class Positions {
  static final Positions NONE = new Positions();

  private int[] positions = new int[4];
  private int size;

  void add(int position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
    }
    positions[size++] = position;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return positions[index];
  }

  void addTo(BitSet set) {
    for (int i = 0; i < size; i++) {
      set.set(positions[i]);
    }
  }
}
