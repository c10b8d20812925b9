package io.casecheck.engine;

/** Rules that the check of packs refuses, as text for the engine. */
public enum HostileRule {
  CONDITION_THROWS("Coverage( Integer.parseInt(memberId) > 0 )", ""),
  BOUND_CONDITION_THROWS(
      "Patient( $sex : sex ) Coverage( memberId.substring(1000 + $sex.ordinal()).isEmpty() )", ""),
  CONDITION_OVERFLOWS_THE_STACK("Coverage( Deep.in(memberId) > 0 )", ""),
  CONSEQUENCE_THROWS(
      "$coverage : Coverage()",
      "if (true) { throw new IllegalStateException($coverage.memberId()); }"),
  CONSEQUENCE_THROWS_AFTER_ITS_REPORT(
      "$coverage : Coverage()",
      "findings.matched(\"common#hostile\", 0, $coverage);"
          + " Integer.parseInt($coverage.memberId());"),
  CONSEQUENCE_THROWS_AN_ERROR(
      "$coverage : Coverage()", "if (true) { throw new AssertionError($coverage.memberId()); }"),
  CONSEQUENCE_OVERFLOWS_THE_STACK(
      "$coverage : Coverage()", "io.casecheck.engine.HostileRule.deep($coverage.memberId());"),
  CONSEQUENCE_LACKS_A_CLASS(
      "$coverage : Coverage()", "io.casecheck.engine.HostileRule.unlinked($coverage.memberId());"),
  REPORTS_FOR_A_RULE_THAT_IS_NOT_THERE(
      "$coverage : Coverage()", "findings.matched($coverage.memberId(), 0, $coverage);"),
  FIRES_WITHOUT_END_BY_UPDATES("$coverage : Coverage()", "update($coverage);"),
  FIRES_WITHOUT_END_BY_INSERTS(
      "$diagnosis : Diagnosis( $number : number )",
      "insert($diagnosis.toBuilder().number($number + 1).build());"),
  REPORTS_WITHOUT_END(
      "$coverage : Coverage()",
      "while (true) { findings.matched(\"common#hostile\", 0, $coverage); }");

  private final String when;
  private final String then;

  HostileRule(String when, String then) {
    this.when = when.replace("Deep.in", "io.casecheck.engine.HostileRule.deep");
    this.then = then;
  }

  /** Text that takes the place of the alternative 0 of a rule of the common scope. */
  String text() {
    return "rule \"common#hostile|0\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
  }

  boolean isEndless() {
    return name().contains("WITHOUT_END");
  }

  /** Never comes back. */
  @SuppressWarnings("InfiniteRecursion")
  public static int deep(String value) {
    return deep(value) + 1;
  }

  /** Throws what the virtual machine throws where a class is missing. */
  public static int unlinked(String value) {
    throw new NoClassDefFoundError(value);
  }
}
