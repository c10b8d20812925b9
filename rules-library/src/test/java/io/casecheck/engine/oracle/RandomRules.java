package io.casecheck.engine.oracle;

import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Type.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes random rules of the whole language of rules. */
public final class RandomRules {
  private static final List<String> TYPES =
      List.of(
          "ClaimLine",
          "ClaimLine",
          "ClaimLine",
          "NationalDrugCode",
          "NationalDrugCode",
          "Diagnosis",
          "Diagnosis",
          "LaboratoryResult",
          "LaboratoryResult",
          "Determination",
          "Determination",
          "Appeal",
          "Appeal",
          "RequestedService",
          "Document",
          "Weight",
          "BleedingEpisode",
          "Patient",
          "Coverage",
          "Facility",
          "Prescriber",
          "Claim",
          "PriorAuthorizationRequest",
          "Case",
          "TableRow");

  /** Not stated is an answer of its own for these: an appeal that has no day is not filed. */
  private static final Set<String> ANSWERED_BY_ABSENCE =
      Set.of(
          "filed",
          "expeditingRefused",
          "withReviewer",
          "extendsTreatment",
          "earliestReceipt",
          "filedByReceiptOn",
          "representativeForm",
          "filedWithAuthority",
          "source");

  private final Random random;

  /** One source of chance for all rules. */
  public RandomRules(Random random) {
    this.random = random;
  }

  /** The next rule. */
  public RandomRule rule(int number) {
    return new Writer(number).write();
  }

  /** One rule in the making. */
  private final class Writer {
    private final int number;
    private final Set<String> constructs = new TreeSet<>();
    private final Constraints constraints = new Constraints(random, constructs);
    private final Map<String, FactType> facts = new LinkedHashMap<>();
    private final List<Words> lines = new ArrayList<>();
    private int names;

    Writer(int number) {
      this.number = number;
    }

    RandomRule write() {
      int positives = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(10) / 6;
      int others = positives == 0 ? 1 : random.nextInt(3);
      for (int i = 0; i < positives; i++) {
        if (others > 1 && random.nextInt(3) == 0) {
          others--;
          lines.add(other());
        }
        lines.add(positive());
      }
      for (int i = 0; i < others; i++) {
        lines.add(other());
      }
      return new RandomRule(number, written(), judged(), positives, constructs);
    }

    private Words positive() {
      String variable = "$p" + facts.size();
      FactType type = type();
      if (facts.size() > 0) {
        constructs.add("two patterns");
      }
      Words pattern = constraints.pattern(type, variable, random.nextInt(4), true);
      facts.put(variable, type);
      return pattern.in(variable + " : %s");
    }

    private Words other() {
      return switch (random.nextInt(8)) {
        case 0, 1 -> quantified("not");
        case 2, 3 -> quantified("exists");
        case 4 -> group("not");
        case 5 -> group("exists");
        case 6 -> alternatives();
        default -> accumulate();
      };
    }

    private Words quantified(String word) {
      constructs.add(word);
      return pattern(1 + random.nextInt(3)).in(word + " %s");
    }

    private Words pattern(int size) {
      return constraints.pattern(type(), null, size, false);
    }

    private Words group(String word) {
      constructs.add(word + "( and )");
      FactType type = type();
      String variable = "$q" + names++;
      Words first = constraints.pattern(type, null, random.nextInt(3), false);
      Words second = constraints.within(variable, type, () -> pattern(1 + random.nextInt(2)));
      return first.in(variable + " : %s").then(" and ", second).in(word + "( %s )");
    }

    private Words alternatives() {
      constructs.add("or");
      Words first = alternative();
      Words second = alternative();
      return first.then(" or ", second).in("( %s )");
    }

    private Words alternative() {
      Words pattern = pattern(1 + random.nextInt(2));
      return switch (random.nextInt(4)) {
        case 0 -> pattern.in("not %s");
        case 1 -> pattern.in("exists %s");
        default -> pattern;
      };
    }

    private Words accumulate() {
      FactType type = type();
      Accumulation accumulation = new Accumulation(random, constructs, type, names++);
      Words pattern = constraints.pattern(type, null, random.nextInt(3), false);
      return accumulation.over(pattern);
    }

    private FactType type() {
      return FactType.named(TYPES.get(random.nextInt(TYPES.size())));
    }

    private String written() {
      StringBuilder text = new StringBuilder(header());
      lines.forEach(line -> text.append("    ").append(line.written()).append('\n'));
      String call =
          facts.isEmpty() ? "absent(drools, \"request.documents\")" : "violated(drools, $p0)";
      return text + "then\n    findings." + call + ";\nend\n";
    }

    private String header() {
      return """
          rule "%s"
              @id("ORACLE-%03d")
              @title("random")
              @category("DATA") @severity("ERROR")
              @effective("2000-01-01") @controls("AS_OF")
              @source("chance")
              @message("random")
              @remedy("none")
          when
          """
          .replace("%s", RandomRule.name(number))
          .replace("%03d", Integer.toString(1000 + number).substring(1));
    }

    private String judged() {
      StringBuilder text = new StringBuilder("rule \"" + RandomRule.name(number) + "\"\nwhen\n");
      lines.forEach(line -> text.append("    ").append(line.judged()).append('\n'));
      text.append("then\n    judge.found(").append(number);
      facts.keySet().forEach(fact -> text.append(", ").append(fact));
      return text.append(");\nend\n").toString();
    }
  }

  static boolean isReadable(Kind kind, String component) {
    return kind != Kind.FACT && kind != Kind.UNKNOWN && !ANSWERED_BY_ABSENCE.contains(component);
  }
}
