package io.casecheck.engine.oracle;

import java.util.Set;

/**
 * A random rule in two texts that mean the same.
 *
 * @param number its number in the pack
 * @param written as an analyst would write it
 * @param judged for Drools alone: without guards, to be run on cases in which all is stated
 * @param facts how many facts make up a place: those bound to {@code $p0}, {@code $p1}, ...
 * @param constructs what it is made of
 */
public record RandomRule(
    int number, String written, String judged, int facts, Set<String> constructs) {

  /** Name of the rule with a number. */
  public static String name(int number) {
    return "r" + number;
  }

  /** Number of the rule with a name. */
  public static int number(String name) {
    return Integer.parseInt(name.substring(1));
  }
}
