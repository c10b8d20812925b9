package io.casecheck.cli.site;

import io.casecheck.finding.Verification;
import io.casecheck.model.Program;
import io.casecheck.model.State;
import io.casecheck.model.TableRow;
import io.casecheck.pack.check.WebAddress;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.ScopeDescription;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What pages say in words of their own. */
public final class Words {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private Words() {}

  /**
   * A piece of a message.
   *
   * @param text the text, or the name of a value
   * @param isValue whether a value stands here
   */
  public record Piece(String text, boolean isValue) {}

  /** A message as text and names of values, in order. */
  public static List<Piece> pieces(String message) {
    List<Piece> pieces = new ArrayList<>();
    Matcher placeholder = PLACEHOLDER.matcher(message);
    int from = 0;
    while (placeholder.find()) {
      pieces.add(new Piece(message.substring(from, placeholder.start()), false));
      pieces.add(new Piece(placeholder.group(1), true));
      from = placeholder.end();
    }
    pieces.add(new Piece(message.substring(from), false));
    return pieces;
  }

  /** Conditions without the indentation of their file. */
  public static String when(RuleDescription rule) {
    return rule.when().replaceAll("\n {1,4}", "\n");
  }

  /** A constant such as {@code SECOND_HAND} as a word that begins a phrase. */
  public static String constant(Enum<?> constant) {
    return capital(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** The same with a large letter before it. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** How a text was seen. */
  public static String verified(Verification verified) {
    return switch (verified) {
      case YES -> "read in the original";
      case SECOND_HAND -> "read second-hand";
      case NO -> "nobody could verify it";
    };
  }

  /** What a rule answers, for somebody who does not write rules. */
  public static String report(RuleDescription rule) {
    String[] parts = rule.report().split(" ", 2);
    String at = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "violated" -> "Reports a violation at " + at;
      case "absent" -> "Reports that something is missing: " + at;
      case "note" -> "Gives a note at " + at;
      case "due" -> "Gives a deadline, counted from " + at;
      case "late" -> "Reports what was filed too late: " + at;
      case "notChecked" -> "Reports what could not be checked: " + at;
      default -> rule.report();
    };
  }

  /** When a scope applies. */
  public static List<String> applies(ScopeDescription scope) {
    List<String> words = new ArrayList<>();
    if (scope.path().equals("common")) {
      words.add("Applies to every case.");
    }
    add(words, "The name of the drug is ", scope.drugNames());
    add(words, "The code is ", scope.codes());
    add(words, "The NDC begins with ", scope.ndcPrefixes());
    add(words, "The name of the payer is ", scope.payerNames());
    add(words, "The payer's id is ", scope.payerIds());
    add(words, "The program is ", scope.programs().stream().map(Program::name).toList());
    add(words, "The state is ", scope.states().stream().map(State::title).toList());
    if (scope.zone() != null) {
      words.add("Days are counted in " + scope.zone() + ".");
    }
    return words;
  }

  private static void add(List<String> words, String start, List<String> names) {
    if (!names.isEmpty()) {
      words.add(start + String.join(" or ", names) + ".");
    }
  }

  /** The last day of a row; empty if it has no end. */
  public static String lastDay(TableRow row) {
    return row.expires().equals(LocalDate.MAX) ? "no end" : row.expires().toString();
  }

  /** A figure without needless zeros. */
  public static String amount(TableRow row) {
    return row.amount().stripTrailingZeros().toPlainString();
  }

  /** {@code 1 rule}, {@code 2 rules}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Whose server an address names. */
  public static String host(@Nullable String address) {
    String host = URI.create(address == null ? "" : address).getHost();
    return host == null ? "" : host;
  }

  /** Whether an address can be followed from a page: a whole one, over https. */
  public static boolean isAddress(@Nullable String address) {
    return address != null && WebAddress.isWhole(address);
  }
}
