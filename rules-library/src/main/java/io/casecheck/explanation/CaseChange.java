package io.casecheck.explanation;

import org.jspecify.annotations.Nullable;

/**
 * One change to a case.
 *
 * @param action what is done
 * @param path where: an input, or an item of a list
 * @param value the new value, in the words of a case file; null if nothing is set, or if it is made
 *     of a person's data and values were not asked for
 * @param like path of the input that the new value is made of; null if it is made of the rules
 *     alone
 */
public record CaseChange(
    Action action, String path, @Nullable String value, @Nullable String like) {
  /** What is done. */
  public enum Action {
    /** The input is stated, or states something else. */
    SET,
    /** An item is added to the list; the value lists what it states. */
    ADD,
    /** The item is taken away. */
    REMOVE
  }

  /** Action and path only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "CaseChange[" + action + " " + path + "]";
  }
}
