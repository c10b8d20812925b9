package io.casecheck.pack.load;

import static io.casecheck.pack.load.Mistake.mended;
import static io.casecheck.pack.load.Mistake.open;

import io.casecheck.pack.Check;
import java.util.List;

/** Mistakes of words, brackets and quotes. */
final class WordMistakes {
  private static final String CALL = "findings.violated(drools, $line, \"units\");";
  private static final String END = "\"units\");\nend";

  private WordMistakes() {}

  static List<Mistake> all() {
    return List.of(
        mended("missing semicolon", Check.SYNTAX, "\"units\");", "\"units\")▶"),
        mended(
            "quotes within a message",
            Check.SYNTAX,
            "{units} units (one is right).",
            "{units} units (▶\"one\" is right)."),
        mended(
            "an inch mark in a message",
            Check.SYNTAX,
            "{units} units (one is right).",
            "{units} units of 5▶\" (one is right)."),
        mended(
            "a quoted word at the end of a message",
            Check.SYNTAX,
            "(one is right).",
            "one is ▶\"right\"."),
        mended("if for when", Check.SYNTAX, "weight.\")\nwhen", "weight.\")\n▶if"),
        mended("comma in a number", Check.SYNTAX, "units != 1,", "units != ▶1,600,"),
        open("a unit after a number", Check.SYNTAX, "units != 1,", "units != 1 ▶mg,"),
        open("like", Check.OPERATOR, "code == \"J1414\", units", "code ▶like \"J14%\", units"),
        open("between", Check.OPERATOR, "units != 1,", "units ▶between 1 and 5,"),
        mended(
            "in without parentheses",
            Check.SYNTAX,
            "code == \"J1414\", u",
            "code in ▶\"J1414\", \"J1411\", u"),
        mended(
            "a path for a type",
            Check.UNKNOWN_TYPE,
            "ClaimLine( code == \"J1414\", units",
            "▶claim.lines( code == \"J1414\", units"),
        mended("missing end", Check.SYNTAX, END, "\"units\");▶\n"),
        mended("missing end of the last rule", Check.SYNTAX, "\"code\");\nend\n", "\"code\");▶\n"),
        mended("missing then", Check.SYNTAX, "1 )\nthen", "1 )▶\n"),
        mended("missing when", Check.SYNTAX, "weight.\")\nwhen", "weight.\")▶\n"),
        mended("end in capitals", Check.SYNTAX, END, "\"units\");\n▶END"),
        mended("When", Check.SYNTAX, "weight.\")\nwhen", "weight.\")\n▶When"),
        mended("missing quote after a code", Check.SYNTAX, "\"J1414\", units", "▶\"J1414, units"),
        mended("missing quote before a code", Check.SYNTAX, "\"J1414\", units", "▶J1414\", units"),
        mended("missing quote of a component", Check.SYNTAX, "\"units\");", "▶\"units);"),
        mended("no quotes around a code", Check.TYPE, "\"J1414\", units", "▶J1414, units"),
        mended("single quotes", Check.CHARACTER, "\"J1414\", units", "▶'J1414', units"),
        mended("curved quotes", Check.CHARACTER, "\"J1414\", units", "▶“J1414”, units"),
        mended("curved quotes in metadata", Check.CHARACTER, "(\"CODING\")", "(▶“CODING”)"),
        mended("missing parenthesis of a pattern", Check.SYNTAX, "PROFESSIONAL )", "PROFESSIONAL▶"),
        mended("missing opening parenthesis", Check.SYNTAX, "Claim( form", "Claim▶ form"),
        mended(
            "no parentheses at all",
            Check.SYNTAX,
            "Claim( form == ClaimForm.PROFESSIONAL )",
            "Claim▶"),
        mended("one parenthesis too many", Check.SYNTAX, "PROFESSIONAL )", "PROFESSIONAL ) ▶)"),
        mended("a bracket", Check.SYNTAX, "PROFESSIONAL )", "PROFESSIONAL ▶]"),
        mended("missing parenthesis of the call", Check.SYNTAX, "\"units\");", "\"units\"▶;"),
        mended(
            "missing comma between constraints",
            Check.SYNTAX,
            "\"J1414\", units",
            "\"J1414\"▶ units"),
        mended(
            "semicolon between constraints", Check.SYNTAX, "\"J1414\", units", "\"J1414\"▶; units"),
        mended("comma without a constraint", Check.SYNTAX, "PROFESSIONAL )", "PROFESSIONAL▶, )"),
        mended(
            "missing colon",
            Check.SYNTAX,
            "$line : ClaimLine( code == \"J1414\", units",
            "$line▶ ClaimLine( code == \"J1414\", units"),
        mended("rule name without quotes", Check.SYNTAX, "\"one-unit\"", "▶one-unit"),
        mended("component without quotes", Check.SYNTAX, "\"units\");", "▶units);"),
        mended(
            "call without drools",
            Check.SYNTAX,
            "(drools, $line, \"units\")",
            "(▶$line, \"units\")"),
        mended(
            "letters of another alphabet",
            Check.CHARACTER,
            "code == \"J1414\", units",
            "▶с\u043Ede == \"J1414\", units"),
        mended("a space from a web page", Check.CHARACTER, "units != 1", "units▶\u00A0!= 1"),
        mended(
            "a character that nobody sees",
            Check.HIDDEN_CHARACTER,
            "The whole dose",
            "The ▶\u202Ewhole dose"),
        open(
            "unknown verb",
            Check.REFUSED_CONSEQUENCE,
            CALL,
            "findings.▶violates(drools, $line, \"units\");"),
        open("two calls", Check.REFUSED_CONSEQUENCE, CALL, CALL + "\n    ▶" + CALL),
        mended("a comment as in YAML", Check.SYNTAX, "// The whole", "▶# The whole"),
        mended(
            "a comment as in YAML among the metadata",
            Check.SYNTAX,
            "    @remedy(\"Bill 1 unit",
            "    ▶# to be mended\n    @remedy(\"Bill 1 unit"),
        mended("no for not", Check.SYNTAX, "not NationalDrugCode", "▶no NationalDrugCode"),
        open("an endless comment", Check.SYNTAX, "// The whole", "▶/* The whole"),
        mended("wrong package", Check.PACKAGE, "package drug.beqvez", "package ▶drug.beqves"),
        mended("no package", Check.PACKAGE, "package drug.beqvez\n\n", "▶"),
        mended(
            "missing import",
            Check.IMPORT,
            "$line : ClaimLine( code == \"J1414\", units",
            "$line : ▶ClaimLine( code == \"J1414\", units",
            "import io.casecheck.model.ClaimLine\n",
            ""),
        mended(
            "an unused import",
            Check.UNUSED_IMPORT,
            "import io.casecheck.model.Claim\n",
            "▶import io.casecheck.model.Appeal\nimport io.casecheck.model.Claim\n"),
        mended(
            "missing global",
            Check.GLOBAL,
            "NationalDrugCode\n\nglobal io.casecheck.engine.Report findings\n",
            "NationalDrugCode▶\n"),
        mended(
            "another global",
            Check.GLOBAL,
            "io.casecheck.engine.Report findings",
            "▶io.casecheck.Report findings"));
  }
}
