package io.casecheck.pack.check;

import io.casecheck.pack.check.Draw.Beside;
import io.casecheck.pack.check.Draw.Drawn;
import io.casecheck.pack.check.Draw.Pattern;
import io.casecheck.pack.check.SmallWorld.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that reports its first fact.
 *
 * @param first its first pattern
 * @param besides what stands beside it
 */
record SmallRule(Pattern first, List<Beside> besides) {
  private static final String RULE =
      """
      rule "%s"
          @id("COMMON-CODING-%s")
          @title("A rule")
          @category("CODING") @severity("ERROR")
          @effective("2020-01-01") @controls("REQUEST_RECEIVED")
          @source("a-source")
          @message("A message.")
          @remedy("A remedy.")
      when
      %s
      then
          findings.violated(drools, $first, "code");
      end
      """;

  /** Every constraint stands on a line of its own: its line tells which it is. */
  String text(int number) {
    StringBuilder when = new StringBuilder("$first : " + first.type() + "( $code : code, $day : ");
    when.append(SmallWorld.DAY).append(lines(first.constraints(), first.type(), true));
    for (Beside beside : besides) {
      when.append('\n').append(beside.kind()).append(' ').append(beside.pattern().type());
      when.append('(')
          .append(lines(beside.pattern().constraints(), beside.pattern().type(), false));
    }
    String conditions = when.toString();
    int open = conditions.indexOf(SmallWorld.DAY);
    conditions =
        conditions.substring(0, open)
            + day(first.type())
            + conditions.substring(open + SmallWorld.DAY.length());
    return RULE.formatted("rule-" + number, 100 + number, conditions);
  }

  private static String lines(List<Drawn> constraints, String type, boolean after) {
    StringBuilder lines = new StringBuilder();
    for (Drawn constraint : constraints) {
      lines.append(after || lines.length() > 0 ? ",\n" : "\n");
      lines.append(constraint.text().replace(SmallWorld.DAY, day(type)));
    }
    return lines.append(" )").toString();
  }

  private static String day(String type) {
    return type.equals("ClaimLine") ? "serviceDate" : "administeredOn";
  }

  /** The facts of a case that the rule reports. */
  Set<Item> reported(List<Item> items) {
    return items.stream()
        .filter(item -> first.fits(item, item))
        .filter(item -> besides.stream().allMatch(beside -> holds(beside, item, items)))
        .collect(Collectors.toSet());
  }

  private static boolean holds(Beside beside, Item first, List<Item> items) {
    boolean any = items.stream().anyMatch(item -> beside.pattern().fits(first, item));
    return any != beside.kind().equals("not");
  }

  /** The rule up to a constraint: whether it can be satisfied so far. */
  SmallRule upTo(int pattern, int constraint) {
    Pattern cut =
        pattern == 0
            ? new Pattern(first.type(), first.constraints().subList(0, constraint + 1))
            : first;
    List<Beside> kept = new ArrayList<>();
    for (int i = 1; i <= pattern; i++) {
      Beside beside = besides.get(i - 1);
      if (i < pattern && beside.kind().isEmpty()) {
        kept.add(beside);
      } else if (i == pattern) {
        List<Drawn> some = beside.pattern().constraints().subList(0, constraint + 1);
        kept.add(new Beside("", new Pattern(beside.pattern().type(), some)));
      }
    }
    return new SmallRule(cut, kept);
  }
}
