package io.casecheck.pack.load;

import static io.casecheck.pack.load.Mistake.mended;
import static io.casecheck.pack.load.Mistake.open;

import io.casecheck.pack.Check;
import java.util.List;

/** Mistakes between {@code when} and {@code then}. */
final class ConditionMistakes {
  private static final String FORM = "ClaimForm.PROFESSIONAL";
  private static final String DATE = "java.time.LocalDate.of(2024, 4, 1)";

  private ConditionMistakes() {}

  static List<Mistake> all() {
    return List.of(
        mended("= for ==", Check.SYNTAX, "code == \"J1414\", units", "code ▶= \"J1414\", units"),
        mended("<> for !=", Check.SYNTAX, "units != 1", "units ▶<> 1"),
        mended("=< for <=", Check.SYNTAX, "units != 1", "units ▶=< 1"),
        mended("AND", Check.SYNTAX, "\"J1414\", units", "\"J1414\" ▶AND units"),
        mended("and", Check.SYNTAX, "\"J1414\", units", "\"J1414\" ▶and units"),
        mended("OR", Check.SYNTAX, "units != 1,", "units < 1 ▶OR units > 1,"),
        mended("one ampersand", Check.SYNTAX, "\"J1414\", units", "\"J1414\" ▶& units"),
        mended("abbreviated", Check.ABBREVIATED, "units != 1", "units > 1 && ▶< 5"),
        mended("is", Check.SYNTAX, "code == \"J1414\", units", "code ▶is \"J1414\", units"),
        mended("not before a comparison", Check.SYNTAX, "units != 1", "▶not units == 1"),
        mended("not ==", Check.SYNTAX, "units != 1", "units ▶not == 1"),
        mended("! before a pattern", Check.SYNTAX, "not NationalDrug", "▶!NationalDrug"),
        open("a missing operator", Check.SYNTAX, "units != 1", "units ▶1"),
        open("two decimal points", Check.SYNTAX, "units != 1", "units != ▶1.2.3"),
        open("a missing value", Check.SYNTAX, "units != 1", "units != ▶"),
        open("unknown field", Check.UNKNOWN_FIELD, "units != 1", "▶unit != 1"),
        mended("field in capitals", Check.UNKNOWN_FIELD, "units != 1", "▶Units != 1"),
        mended("field as a Java method", Check.UNKNOWN_FIELD, "units != 1", "▶getUnits() != 1"),
        open("unknown field after a dot", Check.UNKNOWN_FIELD, "$line.number,", "$line.▶nummer,"),
        open(
            "unknown type",
            Check.UNKNOWN_TYPE,
            "$line : ClaimLine( code == \"J1414\", units",
            "$line : ▶ClaimLines( code == \"J1414\", units"),
        open(
            "unknown type, far from all",
            Check.UNKNOWN_TYPE,
            "$line : ClaimLine( code == \"J1414\", units",
            "$line : ▶Invoice( code == \"J1414\", units"),
        mended("type in small letters", Check.UNKNOWN_TYPE, "    Claim( form", "    ▶claim( form"),
        open("unknown constant", Check.UNKNOWN_CONSTANT, FORM, "ClaimForm.▶PROFESIONAL"),
        mended(
            "constant in small letters", Check.UNKNOWN_CONSTANT, FORM, "ClaimForm.▶professional"),
        mended("constant without its type", Check.TYPE, FORM, "▶PROFESSIONAL"),
        mended("constant as a text", Check.TYPE, FORM, "▶\"PROFESSIONAL\""),
        open("operator for a type", Check.OPERATOR, "units != 1", "▶units matches \"1\""),
        open("order of what has none", Check.OPERATOR, "form == ", "form ▶> "),
        mended("text against a number", Check.TYPE, "units != 1", "units != ▶\"1\""),
        mended(
            "number against a text",
            Check.TYPE,
            "code == \"J1414\", units",
            "code == ▶96365, units"),
        mended("date as a text", Check.TYPE, DATE, "▶\"2024-04-01\""),
        mended("date without quotes", Check.TYPE, DATE, "▶2024-04-01"),
        mended("date of the United States", Check.TYPE, DATE, "▶\"04/30/2024\""),
        open("no such day", Check.DATE, DATE, "▶java.time.LocalDate.of(2024, 2, 31)"),
        open("month first", Check.DATE, DATE, "▶java.time.LocalDate.of(4, 1, 2024)"),
        open("undeclared variable", Check.UNKNOWN_BINDING, "== $line.number", "== ▶$lines.number"),
        open(
            "undeclared variable in then",
            Check.UNKNOWN_BINDING,
            "(drools, $line,",
            "(drools, ▶$lines,"),
        mended(
            "variable without its sign",
            Check.UNKNOWN_BINDING,
            "== $line.number",
            "== ▶line.number"),
        mended(
            "name without its sign",
            Check.BINDING,
            "$line : ClaimLine( code == \"J1414\", units",
            "▶line : ClaimLine( code == \"J1414\", units"),
        open(
            "a name twice",
            Check.BINDING,
            "not NationalDrugCode(",
            "▶$line : ClaimLine( number == $line.number )\n    not NationalDrugCode("),
        open("null", Check.NULL_COMPARISON, "units != 1", "units == ▶null"),
        mended("!.", Check.NULL_SAFE, "$line.number,", "$line▶!.number,"),
        open("a quotient", Check.DIVISION, "units != 1", "units ▶/ 2 > 1"),
        open("a number alone", Check.TYPE, "units != 1", "▶units"),
        open(
            "unknown method",
            Check.UNKNOWN_METHOD,
            "code == \"J1414\", units",
            "code.▶trim() == \"J1414\", units"),
        open("unknown function", Check.UNKNOWN_FUNCTION, "count( $line )", "▶average( $line )"),
        mended("comma in accumulate", Check.SYNTAX, "\"KX\" );", "\"KX\" )▶,"),
        open(
            "no conditions",
            Check.EMPTY_WHEN,
            "on {count} lines",
            "on two lines",
            "when\n    $first : ClaimLine( code == \"J1414\" )\n    accumulate( $line : ClaimLine( code =="
                + " \"J1414\", modifiers not contains \"KX\" ); $count : count( $line ); $count > 1"
                + " )\nthen\n    findings.note(drools, $first, \"code\");",
            "▶when\nthen\n    findings.absent(drools, \"claim.lines\");"));
  }
}
