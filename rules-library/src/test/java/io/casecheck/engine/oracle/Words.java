package io.casecheck.engine.oracle;

/**
 * One thing said twice: as an analyst writes it, and for Drools alone.
 *
 * @param written in the language of rules
 * @param judged in DRL whose meaning does not hang on a coercion of Drools
 */
record Words(String written, String judged) {
  static Words same(String text) {
    return new Words(text, text);
  }

  Words in(String template) {
    return new Words(template.replace("%s", written), template.replace("%s", judged));
  }

  Words then(String between, Words other) {
    return new Words(written + between + other.written, judged + between + other.judged);
  }
}
