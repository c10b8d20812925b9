package io.casecheck.pack.read;

import java.util.Set;

/** Tells where a condition of a rule begins, so that reading can go on there after a mistake. */
final class ConditionStart {
  private static final Set<String> QUANTIFIERS = Set.of("not", "exists", "accumulate", "acc");

  private ConditionStart() {}

  /** Whether the next word begins a line and a condition. */
  static boolean isNext(TokenStream tokens) {
    if (!tokens.atLineStart() || tokens.atEnd()) {
      return false;
    }
    int ahead = tokens.peek().is("(") ? 1 : 0;
    return isPattern(tokens, ahead)
        || (QUANTIFIERS.contains(tokens.peek(ahead).text())
            && (tokens.peek(ahead + 1).is("(") || isPattern(tokens, ahead + 1)));
  }

  /** Whether a pattern begins so many words ahead. */
  static boolean isPattern(TokenStream tokens, int ahead) {
    int at = ahead;
    if (tokens.peek(at).kind() == Token.Kind.NAME && tokens.peek(at + 1).is(":")) {
      at += 2;
    }
    Token type = tokens.peek(at);
    return type.kind() == Token.Kind.NAME
        && !type.isBinding()
        && Character.isUpperCase(type.text().charAt(0))
        && tokens.peek(at + 1).is("(");
  }
}
