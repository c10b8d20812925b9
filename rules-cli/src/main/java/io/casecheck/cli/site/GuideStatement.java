package io.casecheck.cli.site;

import java.util.List;

/**
 * What became of one statement of the guide that a pack was made from.
 *
 * @param number its number
 * @param verdict whether it is true, in a word
 * @param says what is true instead, or what the guide says if it is
 * @param rules ids of the rules that say so
 * @param reason why it is no rule; empty if it is one
 */
public record GuideStatement(
    int number, String verdict, String says, List<String> rules, String reason) {

  /** Copies. */
  public GuideStatement {
    rules = List.copyOf(rules);
  }

  /** The verdict in words that stand alone. */
  public String verdictWords() {
    return switch (verdict) {
      case "true" -> "True";
      case "loose" -> "Right in part";
      case "dated" -> "Was right once";
      case "wrong" -> "Wrong";
      case "unverified" -> "Nobody could read the source";
      case "gap" -> "Left out of the guide";
      default -> verdict;
    };
  }
}
