package io.casecheck.pack.load;

import static io.casecheck.pack.load.Mistake.mended;
import static io.casecheck.pack.load.Mistake.open;

import io.casecheck.pack.Check;
import java.util.List;

/** Mistakes in what a rule says of itself. */
final class MetadataMistakes {
  private static final String ID = "@id(\"BEQVEZ-CODING-001\")";
  private static final String BOTH = "@category(\"CODING\") @severity(\"ERROR\")";

  private MetadataMistakes() {}

  static List<Mistake> all() {
    return List.of(
        mended("unquoted metadata", Check.UNQUOTED_METADATA, ID, "@id(▶BEQVEZ-CODING-001)"),
        mended("unquoted date", Check.UNQUOTED_METADATA, "\"2030-12-31\"", "▶2030-12-31"),
        mended(
            "missing quote in metadata",
            Check.SYNTAX,
            "\"J1414 is billed as one unit\")",
            "▶\"J1414 is billed as one unit)"),
        mended("missing opening quote", Check.SYNTAX, "@title(\"J1414", "@title(▶J1414"),
        mended(
            "missing quote before other metadata",
            Check.SYNTAX,
            "@category(\"CODING\")",
            "@category(▶\"CODING)"),
        mended("missing parenthesis of metadata", Check.SYNTAX, ID, "@id(\"BEQVEZ-CODING-001\"▶"),
        mended("two texts", Check.UNQUOTED_METADATA, "\"hcpcs, form\"", "▶\"hcpcs\", \"form\""),
        mended(
            "metadata out of order",
            Check.METADATA_ORDER,
            BOTH,
            "@severity(\"ERROR\") @▶category(\"CODING\")"),
        mended("metadata twice", Check.METADATA, ID, ID + " @▶id(\"BEQVEZ-CODING-001\")"),
        open("two ids", Check.METADATA, ID, ID + " @▶id(\"BEQVEZ-CODING-003\")"),
        open(
            "no category",
            Check.METADATA,
            "rule \"one-unit\"",
            "rule ▶\"one-unit\"",
            "@category(\"CODING\") @severity(\"ERROR\")",
            "@severity(\"ERROR\")"),
        open("unknown metadata", Check.METADATA, "@title(\"J1414 is", "@▶titel(\"J1414 is"),
        open(
            "unknown category",
            Check.METADATA,
            "(\"CODING\") @severity(\"ERROR\")",
            "(▶\"CODE\") @severity(\"ERROR\")"),
        mended("severity in small letters", Check.METADATA, "(\"ERROR\")", "(▶\"error\")"),
        open("31 February", Check.DATE, "\"2030-12-31\"", "▶\"2030-02-31\""),
        mended("date month first", Check.DATE, "\"2030-12-31\"", "▶\"12/31/2030\""),
        open("date that can be two", Check.DATE, "\"2030-12-31\"", "▶\"12/11/2030\""),
        open("ends before it begins", Check.WINDOW, "\"2030-12-31\"", "▶\"2020-12-31\""),
        open("an id that is none", Check.METADATA, "\"BEQVEZ-CODING-001\"", "▶\"Beqvez 1\""),
        open("duplicate name", Check.DUPLICATE_NAME, "\"few-lines\"", "▶\"one-unit\""),
        open(
            "duplicate id",
            Check.DUPLICATE_ID,
            "\"BEQVEZ-CODING-002\"",
            "▶\"BEQVEZ-CODING-001\"",
            "@effective(\"2023-04-01\") @controls",
            "@effective(\"2023-04-01\") @controls"),
        open(
            "the id of another rule",
            Check.DUPLICATE_ID,
            "\"BEQVEZ-CODING-002\"",
            "▶\"BEQVEZ-CODING-001\"",
            "@effective(\"2023-04-01\") @controls",
            "@effective(\"2024-04-01\") @controls"),
        open(
            "the id of another rule, which ends before",
            Check.DUPLICATE_ID,
            "\"BEQVEZ-CODING-002\"",
            "▶\"BEQVEZ-CODING-001\"",
            "@effective(\"2023-04-01\") @controls",
            "@effective(\"2031-01-01\") @controls"),
        open(
            "a version before the last one ends",
            Check.WINDOW_OVERLAP,
            "BEQVEZ-CODING-002",
            "BEQVEZ-CODING-001",
            "J1414 stands on one line",
            "J1414 is billed as one unit",
            "drools, $first, \"code\"",
            "drools, $first, \"units\"",
            "@effective(\"2023-04-01\") @controls",
            "@effective(▶\"2024-04-01\") @controls"),
        open(
            "salience",
            Check.REFUSED_ATTRIBUTE,
            "weight.\")\nwhen",
            "weight.\")\n    ▶salience 10\nwhen"),
        open(
            "a placeholder that is not there",
            Check.PLACEHOLDER,
            "{units} units",
            "▶{unitz} units"),
        mended("a placeholder with its sign", Check.PLACEHOLDER, "{count}", "▶{$count}"),
        open("a source that is not there", Check.SOURCE, "\"hcpcs, form\"", "▶\"hcpcs, forms\""),
        open(
            "a day of a clock that is not there",
            Check.PLACEHOLDER,
            "{units} units (one",
            "▶{dueBy} units (one"),
        mended(
            "an id in small letters",
            Check.METADATA,
            "\"BEQVEZ-CODING-001\"",
            "▶\"beqvez-coding-001\""),
        open(
            "a clock for nothing",
            Check.CLOCK,
            "    @message(\"J1414 is",
            "    @clock(▶\"60 calendar days after the date of service; no roll\")\n"
                + "    @message(\"J1414 is"));
  }
}
