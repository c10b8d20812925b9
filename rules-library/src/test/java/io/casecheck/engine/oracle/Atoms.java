package io.casecheck.engine.oracle;

import io.casecheck.pack.tree.Type.Kind;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Conditions without {@code && || !} on one value, and comparisons of two. */
final class Atoms {
  private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

  private final Random random;
  private final Literals literals;
  private final Set<String> constructs;

  Atoms(Random random, Set<String> constructs) {
    this.random = random;
    this.literals = new Literals(random);
    this.constructs = constructs;
  }

  Words on(Value value) {
    return switch (value.kind()) {
      case NUMBER -> number(value);
      case TEXT -> text(value);
      case DATE -> date(value);
      case BOOLEAN -> flag(value);
      case CONSTANT -> constant(value);
      case LIST -> list(value);
      case MOMENT -> comparison(dayOf(value), literals.day(), Kind.DATE, order());
      default -> throw new IllegalArgumentException(value.component());
    };
  }

  private Words number(Value value) {
    switch (random.nextInt(5)) {
      case 0:
        return in(value);
      case 1:
        used("arithmetic");
        return comparison(arithmetic(value), literals.of(value), Kind.NUMBER, order());
      default:
        String operator = order();
        used(operator + " number");
        return comparison(value.words(), literals.of(value), Kind.NUMBER, operator);
    }
  }

  /** Arithmetic of Drools on mixed numbers is its own: the judge calls methods on decimals. */
  Words arithmetic(Value value) {
    String sign = List.of("+", "-", "*").get(random.nextInt(3));
    String operand = List.of("1", "2", "0.5").get(random.nextInt(3));
    String method = sign.equals("+") ? "add" : sign.equals("-") ? "subtract" : "multiply";
    return new Words(
        value.words().written() + " " + sign + " " + operand,
        decimal(value.words().judged()) + "." + method + "(" + Literals.decimal(operand) + ")");
  }

  private Words text(Value value) {
    String text = literals.text(value);
    switch (random.nextInt(9)) {
      case 0:
        return in(value);
      case 1:
        used("matches");
        return value.words().in("%s matches \"" + pattern(text) + "\"");
      case 2:
        used("not matches");
        return value.words().in("%s not matches \"" + pattern(text) + "\"");
      case 3:
        used("startsWith, endsWith");
        return value.words().in("%s.startsWith(\"" + cut(text) + "\")");
      case 4:
        used("startsWith, endsWith");
        return value.words().in("%s.endsWith(\"" + cut(text) + "\")");
      case 5:
        used("length");
        return comparison(value.words().in("%s.length()"), Words.same("2"), Kind.NUMBER, order());
      case 6:
        used("equalsIgnoreCase");
        return value
            .words()
            .in("%s.equalsIgnoreCase(\"" + text.toLowerCase(java.util.Locale.ROOT) + "\")");
      default:
        return compared(value, "text");
    }
  }

  private static String pattern(String text) {
    return text.isEmpty() ? "x*" : cut(text).replace(".", "[.]") + ".*";
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(2, text.length()));
  }

  private Words compared(Value value, String kind) {
    String operator = orderFor(value.kind());
    used(operator + " " + kind);
    return comparison(value.words(), literals.of(value), value.kind(), operator);
  }

  private Words date(Value value) {
    switch (random.nextInt(6)) {
      case 0:
        return in(value);
      case 1:
        used("plusDays and others");
        return comparison(shifted(value), literals.day(), Kind.DATE, order());
      case 2:
        used("isBefore, isAfter");
        return value
            .words()
            .in(random.nextBoolean() ? "%s.isBefore(" : "%s.isAfter(")
            .then("", literals.day())
            .in("%s)");
      case 3:
        used("getYear");
        return comparison(
            value.words().in("%s.getYear()"), Words.same("2025"), Kind.NUMBER, order());
      default:
        String operator = order();
        used(operator + " date");
        return comparison(value.words(), literals.of(value), Kind.DATE, operator);
    }
  }

  Words shifted(Value value) {
    List<String> shifts =
        List.of(
            "plusDays(30)",
            "minusDays(1)",
            "plusMonths(1)",
            "minusMonths(1)",
            "plusYears(1)",
            "minusYears(1)");
    return value.words().in("%s." + shifts.get(random.nextInt(shifts.size())));
  }

  private Words dayOf(Value moment) {
    used("toLocalDate");
    return moment.words().in("%s.toLocalDate()");
  }

  private Words flag(Value value) {
    String read = value.words().judged();
    switch (random.nextInt(4)) {
      case 0:
        used("boolean alone");
        return new Words(value.words().written(), read + " == true");
      case 1:
        used("!boolean");
        return new Words("!" + value.words().written(), read + " == false");
      default:
        String operator = equality();
        used(operator + " boolean");
        return value.words().in("%s " + operator + " ").then("", literals.of(value));
    }
  }

  private Words constant(Value value) {
    return random.nextInt(3) == 0 ? in(value) : compared(value, "constant");
  }

  private Words list(Value value) {
    switch (random.nextInt(3)) {
      case 0:
        used("size");
        return comparison(value.words().in("%s.size()"), Words.same("1"), Kind.NUMBER, order());
      case 1:
        used("not contains");
        return value.words().in("%s not contains ").then("", literals.element(value));
      default:
        used("contains");
        return value.words().in("%s contains ").then("", literals.element(value));
    }
  }

  private Words in(Value value) {
    boolean negated = random.nextBoolean();
    used(negated ? "not in" : "in");
    Words one = literals.of(value);
    Words other = literals.of(value);
    String written =
        "%s %s (%s, %s)"
            .formatted(
                value.words().written(), negated ? "not in" : "in", one.written(), other.written());
    String either =
        comparison(value.words(), one, value.kind(), "==").judged()
            + " || "
            + comparison(value.words(), other, value.kind(), "==").judged();
    return new Words(written, (negated ? "!(" : "(") + either + ")");
  }

  /** Two values of one kind, compared. */
  Words join(Value own, Value other) {
    String operator = orderFor(own.kind());
    used("join " + (operator.length() == 1 || operator.matches("[<>]=") ? "<" : operator));
    Words left = own.words();
    Words right = other.words();
    if (own.kind() == Kind.NUMBER && random.nextInt(4) == 0) {
      used("arithmetic");
      left = arithmetic(own);
    }
    if (own.kind() == Kind.DATE && random.nextInt(3) == 0) {
      used("plusDays and others");
      right = shifted(other);
    }
    if (own.kind() == Kind.MOMENT && random.nextInt(3) == 0) {
      used("plusHours");
      right = other.words().in("%s.plusHours(1)");
    }
    return comparison(left, right, own.kind(), operator);
  }

  /** Two values of one kind that are the same. */
  Words equality(Value own, Value other) {
    used("join ==");
    return comparison(own.words(), other.words(), own.kind(), "==");
  }

  /** A value that is, or is not, in a list of another fact. */
  Words member(Value own, Value list) {
    boolean negated = random.nextInt(3) == 0;
    used("memberOf");
    return own.words().in("%s " + (negated ? "not memberOf " : "memberOf ")).then("", list.words());
  }

  private String orderFor(Kind kind) {
    return kind == Kind.BOOLEAN || kind == Kind.CONSTANT || random.nextInt(3) > 0
        ? equality()
        : order();
  }

  private Words comparison(Words left, Words right, Kind kind, String operator) {
    return new Words(
        left.written() + " " + operator + " " + right.written(),
        judged(left, right, kind, operator));
  }

  private static String judged(Words left, Words right, Kind kind, String operator) {
    String one = left.judged();
    String other = right.judged();
    return switch (kind) {
      case NUMBER -> decimal(one) + ".compareTo(" + decimal(other) + ") " + operator + " 0";
      case MOMENT -> one + ".toEpochSecond() " + operator + " " + other + ".toEpochSecond()";
      case TEXT ->
          operator.equals("==") || operator.equals("!=")
              ? one + " " + operator + " " + other
              : one + ".compareTo(" + other + ") " + operator + " 0";
      default -> one + " " + operator + " " + other;
    };
  }

  private static String decimal(String number) {
    return number.startsWith("new ")
        ? number
        : "new java.math.BigDecimal(String.valueOf(" + number + "))";
  }

  private String order() {
    return ORDER.get(random.nextInt(ORDER.size()));
  }

  private String equality() {
    return random.nextBoolean() ? "==" : "!=";
  }

  private void used(String construct) {
    constructs.add(construct);
  }
}
