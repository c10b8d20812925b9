package io.casecheck.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/** The allowed name that is nearest to a mistyped one. */
public final class Spelling {
  private static final int LONGEST = 100;
  private static final int MOST_WRONG = 4;

  private Spelling() {}

  /** The nearest name, or an empty text if none is near enough to be meant. */
  public static String nearest(String typed, Collection<String> allowed) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return "";
    }
    return allowed.stream()
        .filter(name -> abbreviates(typed, name) || isNear(plain(typed), name))
        .min(
            Comparator.comparing((String name) -> !abbreviates(typed, name))
                .thenComparingInt(name -> distance(plain(typed), plain(name)))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** A few wrong letters, or a word that breaks off. */
  private static boolean isNear(String typed, String name) {
    int wrong = Math.max(1, Math.min(MOST_WRONG, name.length() / 3));
    return distance(typed, plain(name)) <= wrong
        || (typed.length() > 2 && plain(name).startsWith(typed));
  }

  /** Word by word, some of them cut short: ORG_DETERMINATION. */
  private static boolean abbreviates(String typed, String name) {
    String[] cut = words(typed);
    String[] whole = words(name);
    return cut.length > 1
        && cut.length == whole.length
        && IntStream.range(0, cut.length)
            .allMatch(i -> cut[i].length() > 1 && whole[i].startsWith(cut[i]));
  }

  private static String[] words(String name) {
    return name.toLowerCase(Locale.ROOT).split("[\\s_-]+");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }

  /** Damerau-Levenshtein distance, each pair of letters swapped at most once. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
