package io.casecheck.pack.check;

import io.casecheck.pack.check.SmallWorld.Item;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws conditions at random, each as text and as a test that knows nothing of the text. */
final class Draw {
  private static final List<String> OPERATORS = List.of("==", "!=", "<", "<=", ">", ">=");
  private static final Map<String, IntBinaryOperator> COMPARE =
      Map.of(
          "==", (a, b) -> a == b ? 1 : 0,
          "!=", (a, b) -> a != b ? 1 : 0,
          "<", (a, b) -> a < b ? 1 : 0,
          "<=", (a, b) -> a <= b ? 1 : 0,
          ">", (a, b) -> a > b ? 1 : 0,
          ">=", (a, b) -> a >= b ? 1 : 0);

  /**
   * A constraint of a pattern.
   *
   * @param text as a rule writes it
   * @param holds whether it holds of the first item, bound as {@code $first}, and its own
   */
  record Drawn(String text, BiPredicate<Item, Item> holds) {}

  /**
   * A pattern.
   *
   * @param type the type of fact
   * @param constraints what must hold
   */
  record Pattern(String type, List<Drawn> constraints) {
    String text() {
      return type
          + constraints.stream().map(Drawn::text).collect(Collectors.joining(", ", "( ", " )"));
    }

    boolean fits(Item first, Item own) {
      return own.type().equals(type)
          && constraints.stream().allMatch(constraint -> constraint.holds().test(first, own));
    }
  }

  /**
   * A condition beside the first pattern.
   *
   * @param kind {@code not}, {@code exists} or nothing
   * @param pattern its pattern
   */
  record Beside(String kind, Pattern pattern) {}

  private final Random random;

  /** One source of chance for all that is drawn. */
  Draw(Random random) {
    this.random = random;
  }

  Random random() {
    return random;
  }

  SmallRule rule() {
    String type = pick("ClaimLine", "PriorGeneTherapy");
    Pattern first = new Pattern(type, constraints(type, 1 + random.nextInt(3), false));
    List<Beside> besides = Stream.generate(() -> beside()).limit(random.nextInt(4)).toList();
    return new SmallRule(first, besides);
  }

  private Beside beside() {
    String type = pick("ClaimLine", "PriorGeneTherapy");
    return new Beside(
        pick("not", "exists", "not", "exists", ""),
        new Pattern(type, constraints(type, random.nextInt(3), true)));
  }

  List<Drawn> constraints(String type, int count, boolean joins) {
    return Stream.generate(() -> constraint(type, joins, 2)).limit(count).toList();
  }

  private Drawn constraint(String type, boolean joins, int depth) {
    if (depth > 0 && random.nextInt(4) == 0) {
      Drawn left = constraint(type, joins, depth - 1);
      Drawn right = constraint(type, joins, depth - 1);
      return switch (random.nextInt(3)) {
        case 0 ->
            new Drawn("(" + left.text + " && " + right.text + ")", left.holds.and(right.holds));
        case 1 ->
            new Drawn("(" + left.text + " || " + right.text + ")", left.holds.or(right.holds));
        default -> new Drawn("!( " + left.text + " )", left.holds.negate());
      };
    }
    return switch (random.nextInt(joins ? 7 : 5)) {
      case 0 -> code();
      case 1 -> text();
      case 2 -> day();
      case 3 -> type.equals("ClaimLine") ? units() : flag();
      case 4 -> type.equals("ClaimLine") ? sum() : flag();
      case 5 -> joinedDay();
      default -> joinedCode();
    };
  }

  private Drawn units() {
    int bound = random.nextInt(5) - 1;
    String operator = operator();
    return new Drawn(
        "units " + operator + " " + bound, (first, own) -> compare(operator, own.units(), bound));
  }

  private Drawn sum() {
    int factor = 1 + random.nextInt(2);
    int added = random.nextInt(3) - 1;
    int bound = random.nextInt(6) - 1;
    String operator = operator();
    return new Drawn(
        "units * %s - %s %s %s".formatted(factor, added, operator, bound).replace("- -", "+ "),
        (first, own) -> compare(operator, own.units() * factor - added, bound));
  }

  private Drawn flag() {
    boolean wanted = random.nextBoolean();
    return new Drawn(
        pick("forHemophilia == " + wanted, wanted ? "forHemophilia" : "!forHemophilia"),
        (first, own) -> own.flag() == wanted);
  }

  private Drawn code() {
    List<String> some = random.nextBoolean() ? List.of(letter()) : List.of(letter(), letter());
    boolean in = random.nextBoolean();
    String list =
        some.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", ", "( ", " )"));
    if (some.size() == 1) {
      return new Drawn(
          "code " + (in ? "==" : "!=") + " \"" + some.get(0) + '"',
          (first, own) -> own.code().equals(some.get(0)) == in);
    }
    return new Drawn(
        "code " + (in ? "in " : "not in ") + list, (first, own) -> some.contains(own.code()) == in);
  }

  private Drawn text() {
    String start = letter();
    return random.nextBoolean()
        ? new Drawn(
            "code.startsWith( \"" + start + "\" )", (first, own) -> own.code().indexOf(start) == 0)
        : new Drawn(
            "code not matches \"[" + start + "C]\"",
            (first, own) -> !own.code().equals(start) && !own.code().equals("C"));
  }

  private Drawn day() {
    int bound = random.nextInt(4);
    int moved = random.nextInt(3);
    String operator = operator();
    return new Drawn(
        SmallWorld.DAY + ".plusDays( " + moved + " ) " + operator + " " + date(bound),
        (first, own) -> compare(operator, own.day() + moved, bound));
  }

  private Drawn joinedDay() {
    int moved = random.nextInt(3);
    String operator = operator();
    return new Drawn(
        SmallWorld.DAY + " " + operator + " $day.minusDays( " + moved + " )",
        (first, own) -> compare(operator, own.day(), first.day() - moved));
  }

  private Drawn joinedCode() {
    boolean equal = random.nextBoolean();
    return new Drawn(
        equal ? "code == $code" : "$code != code",
        (first, own) -> own.code().equals(first.code()) == equal);
  }

  private static boolean compare(String operator, int left, int right) {
    return COMPARE.getOrDefault(operator, (a, b) -> 0).applyAsInt(left, right) == 1;
  }

  private static String date(int day) {
    return "java.time.LocalDate.of( 2025, 3, " + (10 + day) + " )";
  }

  private String operator() {
    return OPERATORS.get(random.nextInt(OPERATORS.size()));
  }

  private String letter() {
    return pick("A", "B", "C");
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }
}
