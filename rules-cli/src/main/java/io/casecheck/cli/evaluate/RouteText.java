package io.casecheck.cli.evaluate;

import io.casecheck.finding.Route;
import io.casecheck.finding.Threshold;
import io.casecheck.model.Party;
import java.util.List;
import java.util.Locale;

/** A route in words. */
final class RouteText {
  private RouteText() {}

  /** Such as "hearing, by enrollee or representative, with the office that the decision names". */
  static String of(Route route) {
    StringBuilder text = new StringBuilder(words(route.level()));
    text.append(route.automatic() ? ", without a request" : "");
    text.append(", by ").append(anyOf(route.filers().stream().map(RouteText::words).toList()));
    text.append(", with ").append(route.recipient());
    if (route.form() != null) {
      text.append(", on ").append(route.form());
    }
    if (route.threshold() != null) {
      text.append(", ").append(amount(route.threshold()));
    }
    return text.append('.').toString();
  }

  /** The label of a route on a page. */
  static String label(Route route) {
    return route.automatic() ? "Goes on" : "File";
  }

  private static String amount(Threshold threshold) {
    if (threshold.amount() == null) {
      return "from an amount in controversy that is not published for today";
    }
    String amount = "from " + threshold.amount().toPlainString() + " dollars in controversy";
    return threshold.until() == null ? amount : amount + " if filed by " + threshold.until();
  }

  private static String anyOf(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String words(Enum<?> constant) {
    return constant == Party.NON_CONTRACT_PROVIDER
        ? "non-contract provider"
        : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
