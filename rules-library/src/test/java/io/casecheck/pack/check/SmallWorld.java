package io.casecheck.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Small cases whose values lie around all constants that are drawn. */
final class SmallWorld {
  /** Stands for the component that holds a day, whose name depends on the type. */
  static final String DAY = "DAY";

  /**
   * A line of a claim or an earlier therapy.
   *
   * @param day days after a fixed day
   */
  record Item(String type, String code, int units, boolean flag, int day) {}

  private SmallWorld() {}

  /** Every case of one item, and some of two and three. */
  static List<List<Item>> cases(Random random, int some) {
    List<Item> items = items();
    List<List<Item>> cases = new ArrayList<>();
    items.forEach(item -> cases.add(List.of(item)));
    for (int i = 0; i < some; i++) {
      cases.add(
          Stream.generate(() -> items.get(random.nextInt(items.size()))).limit(2 + i % 2).toList());
    }
    return cases;
  }

  private static List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (String code : List.of("A", "B", "C", "AB")) {
      for (int day = -2; day < 5; day++) {
        for (int units = -2; units < 6; units++) {
          items.add(new Item("ClaimLine", code, units, false, day));
        }
        items.add(new Item("PriorGeneTherapy", code, 0, true, day));
        items.add(new Item("PriorGeneTherapy", code, 0, false, day));
      }
    }
    return items;
  }
}
