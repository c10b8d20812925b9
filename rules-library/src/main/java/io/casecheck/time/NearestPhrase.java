package io.casecheck.time;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the allowed words that someone most likely meant. */
final class NearestPhrase {
  private NearestPhrase() {}

  /** The phrase with the fewest letters to change, at most two fifths of it; null if none. */
  static @Nullable String to(String found, List<String> phrases) {
    return phrases.stream()
        .filter(phrase -> distance(phrase, found) <= phrase.length() * 2 / 5)
        .min(Comparator.comparingInt(phrase -> distance(phrase, found)))
        .orElse(null);
  }

  /** Compares with as many words of what was found as the phrase has. */
  private static int distance(String phrase, String found) {
    String[] words = found.strip().split(" ", -1);
    int count = Math.min(words.length, phrase.split(" ", -1).length);
    String start = String.join(" ", List.of(words).subList(0, count));
    return letters(phrase, start.toLowerCase(Locale.ROOT));
  }

  /** Levenshtein's distance. */
  private static int letters(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int change = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
