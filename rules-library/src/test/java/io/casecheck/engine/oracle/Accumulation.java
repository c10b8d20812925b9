package io.casecheck.engine.oracle;

import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One random {@code accumulate}. */
final class Accumulation {
  private final Random random;
  private final Set<String> constructs;
  private final FactType type;
  private final int number;
  private final List<String> bindings = new ArrayList<>();
  private final List<String> judgedBindings = new ArrayList<>();
  private final List<String> functions = new ArrayList<>();
  private final List<String> results = new ArrayList<>();
  private final List<String> judgedResults = new ArrayList<>();

  Accumulation(Random random, Set<String> constructs, FactType type, int number) {
    this.random = random;
    this.constructs = constructs;
    this.type = type;
    this.number = number;
  }

  Words over(Words pattern) {
    function(0);
    if (random.nextInt(5) == 0) {
      constructs.add("two functions");
      function(1);
    }
    return new Words(
        "accumulate( %s; %s; %s )"
            .formatted(
                with(bindings, pattern.written()),
                String.join(", ", functions),
                String.join(", ", results)),
        "accumulate( %s; %s )\n    %s"
            .formatted(
                with(judgedBindings, pattern.judged()),
                String.join(", ", functions),
                String.join("\n    ", judgedResults)));
  }

  private static String with(List<String> bindings, String pattern) {
    int inside = pattern.indexOf('(') + 1;
    String constraints = pattern.substring(inside).strip();
    String between = constraints.equals(")") || bindings.isEmpty() ? " " : ", ";
    return pattern.substring(0, inside) + " " + String.join(", ", bindings) + between + constraints;
  }

  private void function(int index) {
    List<Value> own = Constraints.components(type);
    String name =
        random.nextInt(3) == 0 ? "count" : List.of("sum", "min", "max").get(random.nextInt(3));
    List<Value> fit =
        own.stream()
            .filter(
                value ->
                    value.kind() == Kind.NUMBER
                        || (!name.equals("sum") && value.kind() == Kind.DATE))
            .toList();
    List<Value> options = fit.isEmpty() ? own : fit;
    write(index, fit.isEmpty() ? "count" : name, options.get(random.nextInt(options.size())));
  }

  private void write(int index, String name, Value value) {
    String argument = "$n" + number + "x" + index;
    String result = "$r" + number + "x" + index;
    bindings.add(argument + " : " + value.words().written());
    judgedBindings.add(argument + " : " + value.words().judged());
    functions.add(result + " : " + name + "(" + argument + ")");
    if (name.equals("min") || name.equals("max")) {
      // Of nothing there is no least.
      judgedResults.add("eval( " + result + " != null )");
    }
    boolean day = !name.equals("count") && value.kind() == Kind.DATE;
    String operator = List.of(">", ">=", "<", "<=", "==", "!=").get(random.nextInt(6));
    constructs.add(name.equals("count") ? "count " + operator : name);
    if (day) {
      String literal = new Literals(random).day().written();
      results.add(result + " " + operator + " " + literal);
      judgedResults.add(
          "eval( ((java.time.LocalDate) %s).compareTo(%s) %s 0 )"
              .formatted(result, literal, operator));
    } else {
      String literal = List.of("0", "1", "2", "4").get(random.nextInt(4));
      results.add(result + " " + operator + " " + literal);
      judgedResults.add(
          "eval( new java.math.BigDecimal(String.valueOf(%s)).compareTo(%s) %s 0 )"
              .formatted(result, Literals.decimal(literal), operator));
    }
  }
}
