package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Fact;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Method;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves names in constraints: components, constants, bindings, and methods after a dot. */
final class NameParser {
  private final ParserInput input;
  private final TokenStream tokens;
  private final DateLiteral dates;
  private final @Nullable Slot current;
  private final Map<String, Expression> bindings;
  private final Supplier<Expression> arguments;

  NameParser(
      ParserInput input,
      @Nullable Slot current,
      Map<String, Expression> bindings,
      Supplier<Expression> arguments) {
    this.input = input;
    this.tokens = input.tokens();
    this.dates = new DateLiteral(input.tokens());
    this.current = current;
    this.bindings = bindings;
    this.arguments = arguments;
  }

  /** Reads a name and what follows it after dots. */
  Expression read() {
    return calls(name());
  }

  /** Whether this is a code such as J1411 that stands without quotes. */
  boolean isUnquoted(Token token) {
    return token.kind() == Token.Kind.NAME
        && !tokens.peek(1).is(".")
        && !tokens.peek(1).is("(")
        && token.text().matches("[A-Z0-9]*[0-9][A-Z0-9]*|[A-Z]{2,3}");
  }

  private Expression name() {
    Token token = tokens.next();
    switch (token.text()) {
      case "true":
      case "false":
        return new Literal(Boolean.valueOf(token.text()), Type.BOOLEAN);
      case "null":
        tokens.report(
            Check.NULL_COMPARISON,
            token,
            "what is not stated has no value that a rule can name.",
            "");
        return ParserInput.WRONG;
      case "this":
        tokens.expect(".", "after `this`");
        return component(tokens.expect(Token.Kind.NAME, "the name of a component"));
      default:
        break;
    }
    if (token.isWord("true") || token.isWord("false")) {
      String word = token.text().toLowerCase(Locale.ROOT);
      tokens.replace(token, "%s is written `%s`.".formatted(token.shown(), word), word);
      return new Literal(Boolean.valueOf(word), Type.BOOLEAN);
    }
    if (token.isBinding()) {
      return bound(token);
    }
    if (dates.isNext(token)) {
      return dates.read(token);
    }
    boolean constant = tokens.peek().is(".") && Character.isUpperCase(token.text().charAt(0));
    return constant ? constant(token) : component(token);
  }

  private Expression constant(Token type) {
    tokens.next();
    Token name = tokens.expect(Token.Kind.NAME, "a constant");
    Type constants = input.imports().enumeration(type, tokens);
    if (constants == null) {
      return ParserInput.WRONG;
    }
    Object value = constants.constant(name.text());
    if (value != null) {
      return new Literal(value, constants);
    }
    String near = Spelling.nearest(name.text(), constants.constants());
    String message =
        "%s has no constant %s; it has %s."
            .formatted(type.text(), name.text(), String.join(", ", constants.constants()));
    if (near.equalsIgnoreCase(name.text())) {
      tokens.replace(Check.UNKNOWN_CONSTANT, name, message, near);
    } else {
      tokens.report(
          Check.UNKNOWN_CONSTANT, name, message, near.isEmpty() ? "" : type.text() + "." + near);
    }
    return ParserInput.WRONG;
  }

  private Expression bound(Token token) {
    String name = token.text().substring(1);
    Expression value = bindings.get(name);
    if (value != null) {
      return value;
    }
    String near = Spelling.nearest(name, bindings.keySet());
    tokens.report(
        Check.UNKNOWN_BINDING,
        token,
        token.text() + " is not bound above this line.",
        near.isEmpty() ? "" : "$" + near);
    return ParserInput.WRONG;
  }

  private Expression component(Token name) {
    if (tokens.peek().is(".") && bindings.get(name.text()) instanceof Fact fact) {
      tokens.replace(
          Check.UNKNOWN_BINDING, name, "a name that is bound begins with `$`.", "$" + name.text());
      return fact;
    }
    if (current == null) {
      tokens.report(
          Check.UNKNOWN_BINDING,
          name,
          "only results such as $count can stand here.",
          bindings.containsKey(name.text()) ? "$" + name.text() : "");
      return ParserInput.WRONG;
    }
    return read(current, name);
  }

  private Expression read(Slot slot, Token name) {
    FactType type = slot.type();
    if (type == null) {
      return ParserInput.WRONG;
    }
    Component component = type.component(name.text());
    if (component == null) {
      reportUnknown(type, name);
      return ParserInput.WRONG;
    }
    if (tokens.peek().is("(") && tokens.peek(1).is(")")) {
      tokens.next();
      tokens.next();
    }
    return new Read(slot, component);
  }

  private void reportUnknown(FactType type, Token name) {
    Set<String> known = type.components().keySet();
    String message =
        "%s has no component %s; it has %s."
            .formatted(
                type.name(),
                name.text(),
                known.stream().sorted().collect(Collectors.joining(", ")));
    String bare = withoutGet(name.text());
    String near = Spelling.nearest(name.text(), known);
    if (bindings.containsKey(name.text())) {
      tokens.replace(Check.UNKNOWN_FIELD, name, message, "$" + name.text());
    } else if (known.contains(bare)) {
      tokens.replace(Check.UNKNOWN_FIELD, name, message, bare);
    } else if (near.equalsIgnoreCase(name.text())) {
      tokens.replace(Check.UNKNOWN_FIELD, name, message, near);
    } else {
      tokens.report(Check.UNKNOWN_FIELD, name, message, near);
    }
    tokens.skipGroup();
  }

  private static String withoutGet(String name) {
    return name.matches("get[A-Z].*")
        ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4)
        : name;
  }

  /** Components and methods after a dot. */
  private Expression calls(Expression start) {
    Expression value = start;
    for (int links = 0; tokens.peek().is(".") || tokens.peek().is("!."); links++) {
      tokens.refuseLong(links);
      if (tokens.peek().is("!.")) {
        tokens.replace(
            Check.NULL_SAFE,
            tokens.peek(),
            "`!.` is not needed: what is not stated is UNKNOWN.",
            ".");
      }
      tokens.next();
      Token name = tokens.expect(Token.Kind.NAME, "a component or method after the dot");
      if (value.type().isUnknown()) {
        tokens.skipGroup();
      } else {
        value = value instanceof Fact fact ? read(fact.slot(), name) : call(value, name);
      }
    }
    return value;
  }

  private Expression call(Expression target, Token name) {
    Method method = Method.of(target.type(), name.text()).orElse(null);
    if (method == null) {
      List<String> known = Method.namesFor(target.type());
      tokens.report(
          Check.UNKNOWN_METHOD,
          name,
          known.isEmpty()
              ? "a %s has no method that rules may call.".formatted(target.type().name())
              : "a %s has no method %s that rules may call; it has %s."
                  .formatted(target.type().name(), name.text(), String.join(", ", known)),
          Spelling.nearest(name.text(), known));
      tokens.skipGroup();
      return ParserInput.WRONG;
    }
    tokens.need("(", "after the method");
    List<Expression> values = new ArrayList<>();
    boolean good = true;
    for (Type type : method.arguments()) {
      if (!values.isEmpty()) {
        tokens.need(",", "between arguments");
      }
      Token place = tokens.peek();
      Expression argument = tokens.nested(arguments);
      good &= isArgument(argument, type, name, place);
      values.add(argument);
    }
    tokens.need(")", "after the arguments of " + name.text());
    return good ? new Call(target, method, List.copyOf(values)) : ParserInput.WRONG;
  }

  private boolean isArgument(Expression argument, Type type, Token method, Token place) {
    if (argument.type().isUnknown()) {
      return false;
    }
    if (type.is(Type.Kind.NUMBER) && !(argument instanceof Literal)) {
      tokens.report(Check.TYPE, place, method.text() + " takes a whole number.", "");
      return false;
    }
    if (!argument.type().is(type.kind())) {
      tokens.report(
          Check.TYPE,
          place,
          "%s takes a %s, not a %s.".formatted(method.text(), type.name(), argument.type().name()),
          "");
      return false;
    }
    return true;
  }
}
