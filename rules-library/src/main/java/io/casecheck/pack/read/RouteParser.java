package io.casecheck.pack.read;

import io.casecheck.finding.Route;
import io.casecheck.finding.Threshold;
import io.casecheck.model.Level;
import io.casecheck.model.Party;
import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a route from its fixed words, such as {@code HEARING; by ENROLLEE, REPRESENTATIVE; with the
 * office that the decision names; on OMHA-100; at least amount-in-controversy HEARING}. Used once.
 */
final class RouteParser {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<level>[^ ;]+)(?<automatic> without a request)?; by (?<filers>[^;]+)"
              + "; with (?<recipient>[^;]+)(; on (?<form>[^;]+))?"
              + "(; at least (?<table>[a-z0-9-]+) (?<key>[A-Z0-9_]+))?");
  private static final String SHAPE =
      "LEVEL; by PARTY, PARTY; with whom; on FORM; at least TABLE KEY";

  private final Token value;
  private final ProblemList problems;

  RouteParser(Token value, ProblemList problems) {
    this.value = value;
    this.problems = problems;
  }

  /** The route, without the amount of its threshold; null if there is a problem. */
  @Nullable Route route() {
    Matcher words = WORDS.matcher(value.text());
    if (!words.matches()) {
      problems.add(
          value,
          Check.METADATA,
          "A route is written %s; what does not apply is left out, and a level that is reached by"
                  .formatted(SHAPE)
              + " itself is LEVEL without a request.",
          SHAPE);
      return null;
    }
    Level level = constant(words.group("level"), Level.class, "level");
    List<Party> filers = new ArrayList<>();
    for (String name : words.group("filers").split(",", -1)) {
      Party party = constant(name.strip(), Party.class, "party");
      if (party != null) {
        filers.add(party);
      }
    }
    String table = words.group("table");
    Threshold threshold =
        table == null ? null : new Threshold(table, words.group("key"), null, null);
    return level == null
        ? null
        : new Route(
            level,
            words.group("automatic") != null,
            filers,
            words.group("recipient").strip(),
            words.group("form"),
            threshold);
  }

  private <E extends Enum<E>> @Nullable E constant(String name, Class<E> type, String what) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names.contains(name)) {
      return Enum.valueOf(type, name);
    }
    problems.add(
        value,
        Check.METADATA,
        "The route names the %s %s; there are %s.".formatted(what, name, String.join(", ", names)),
        Spelling.nearest(name, names));
    return null;
  }
}
