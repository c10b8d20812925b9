package io.casecheck.engine.oracle;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Type.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Random constraints, alone and put together, and joins with what is bound before. */
final class Constraints {
  private final Random random;
  private final Set<String> constructs;
  private final Atoms atoms;
  private final List<Value> bound = new ArrayList<>();
  private int names;

  Constraints(Random random, Set<String> constructs) {
    this.random = random;
    this.constructs = constructs;
    this.atoms = new Atoms(random, constructs);
  }

  /**
   * A pattern.
   *
   * @param variable name of its fact for the lines after it; null if it has none
   * @param binds whether it may bind components
   */
  Words pattern(FactType type, String variable, int size, boolean binds) {
    List<Words> parts = new ArrayList<>();
    List<Value> own = components(type);
    if (binds && random.nextInt(3) == 0) {
      parts.add(binding(own, type));
    }
    Words connection = type.occursOnce() ? null : connection(own);
    if (connection != null) {
      parts.add(connection);
    }
    for (int i = 0; i < size; i++) {
      parts.add(constraint(own));
    }
    if (variable != null) {
      bind(variable, type);
    }
    return parts.stream()
        .reduce((one, other) -> one.then(", ", other))
        .orElse(Words.same(""))
        .in(type.name() + "( %s )");
  }

  /** Components as values that are written without a name. */
  static List<Value> components(FactType type) {
    return readable(type).stream().map(component -> Value.own(type, component)).toList();
  }

  private static List<Component> readable(FactType type) {
    return type.components().values().stream()
        .filter(component -> RandomRules.isReadable(component.type().kind(), component.name()))
        .sorted(Comparator.comparing(Component::name))
        .toList();
  }

  private void bind(String variable, FactType type) {
    readable(type).forEach(component -> bound.add(Value.of(variable, type, component)));
  }

  /** Writes something that may read the components of one more fact. */
  Words within(String variable, FactType type, Supplier<Words> inner) {
    int before = bound.size();
    bind(variable, type);
    Words words = inner.get();
    bound.subList(before, bound.size()).clear();
    return words;
  }

  private Words binding(List<Value> own, FactType type) {
    Value value = pick(own);
    constructs.add("binding");
    String name = "$v" + names++;
    bound.add(new Value(Words.same(name), value.type(), type, value.component()));
    return value.words().in(name + " : %s");
  }

  /** Patterns over two lists are accepted only if an equality connects them. */
  private Words connection(List<Value> own) {
    List<Value> lists = bound.stream().filter(value -> !value.fact().occursOnce()).toList();
    for (int attempt = 0; attempt < 9 && !lists.isEmpty(); attempt++) {
      Value value = pick(own);
      List<Value> others = lists.stream().filter(value::comparesWith).toList();
      if (!others.isEmpty() && value.kind() != Kind.LIST) {
        return atoms.equality(value, pick(others));
      }
    }
    return null;
  }

  private Words constraint(List<Value> own) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> either(own, 2);
      case 2 -> both(own, 2);
      case 3 -> negation(own, 2);
      default -> atom(own);
    };
  }

  private Words either(List<Value> own, int depth) {
    constructs.add("||");
    return part(own, depth).then(" || ", part(own, depth));
  }

  private Words both(List<Value> own, int depth) {
    constructs.add("&&");
    return part(own, depth).then(" && ", part(own, depth));
  }

  private Words negation(List<Value> own, int depth) {
    constructs.add("!( )");
    Words inner =
        random.nextInt(4) == 0 || depth == 0
            ? atom(own)
            : random.nextBoolean() ? either(own, depth - 1) : both(own, depth - 1);
    return inner.in("!( %s )");
  }

  private Words part(List<Value> own, int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      return atom(own);
    }
    return switch (random.nextInt(3)) {
      case 0 -> either(own, depth - 1).in("( %s )");
      case 1 -> both(own, depth - 1).in("( %s )");
      default -> negation(own, depth - 1);
    };
  }

  private Words atom(List<Value> own) {
    if (!bound.isEmpty() && random.nextInt(2) == 0) {
      Words join = join(own);
      if (join != null) {
        return join;
      }
    }
    if (random.nextInt(6) == 0) {
      Words within = within(own);
      if (within != null) {
        return within;
      }
    }
    return atoms.on(pick(own));
  }

  private Words join(List<Value> own) {
    for (int attempt = 0; attempt < 4; attempt++) {
      Value value = pick(own);
      if (value.kind() == Kind.TEXT && random.nextInt(3) == 0) {
        List<Value> lists = bound.stream().filter(Constraints::isListOfTexts).toList();
        if (!lists.isEmpty()) {
          return atoms.member(value, pick(lists));
        }
      }
      List<Value> others = bound.stream().filter(value::comparesWith).toList();
      if (!others.isEmpty() && value.kind() != Kind.LIST) {
        return atoms.join(value, pick(others));
      }
    }
    return null;
  }

  private static boolean isListOfTexts(Value value) {
    return value.kind() == Kind.LIST && value.type().java() == String.class;
  }

  /** Two components of one fact. */
  private Words within(List<Value> own) {
    Value value = pick(own);
    List<Value> others =
        own.stream().filter(other -> other != value && value.comparesWith(other)).toList();
    if (others.isEmpty() || value.kind() == Kind.LIST) {
      return null;
    }
    constructs.add("two components");
    return atoms.join(value, pick(others));
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
