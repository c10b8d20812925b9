package io.casecheck.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The allowed name that is nearest to a mistyped one. */
public final class Spelling {
  private Spelling() {}

  /** The nearest name, or an empty text if none is near enough to be meant. */
  public static String nearest(String typed, Collection<String> allowed) {
    return allowed.stream()
        .filter(name -> isNear(typed, name))
        .min(
            Comparator.comparingInt((String name) -> distance(lower(typed), lower(name)))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** A few wrong letters, or a word that breaks off. */
  private static boolean isNear(String typed, String name) {
    return distance(lower(typed), lower(name)) <= Math.max(1, typed.length() / 3)
        || (typed.length() > 2 && lower(name).startsWith(lower(typed)));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int substitute = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(substitute, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
