package io.casecheck.pack;

import io.casecheck.finding.Severity;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackEdit;
import io.casecheck.rule.PackProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be wrong with a pack. docs/checks.md explains each, under its id. */
public enum Check {
  ABBREVIATED(Kind.SYNTAX),
  ADDRESS(Kind.HOUSE),
  ALWAYS_TRUE(Kind.DOMAIN, Severity.WARNING),
  BINDING(Kind.TYPES),
  BLANK(Kind.TYPES),
  CHARACTER(Kind.SYNTAX),
  CLOCK(Kind.TYPES),
  CASE_BLANK(Kind.TYPES),
  CASE_CODE(Kind.DOMAIN, Severity.WARNING),
  CODE_DATES(Kind.DOMAIN, Severity.WARNING),
  CODE_FORM(Kind.DOMAIN),
  DATE(Kind.TYPES),
  DIVISION(Kind.SAFETY),
  DUPLICATE_ID(Kind.HOUSE),
  DUPLICATE_NAME(Kind.TYPES),
  DUPLICATE_RULE(Kind.DOMAIN, Severity.WARNING),
  EMPTY_WHEN(Kind.SAFETY),
  ENDLESS_PATTERN(Kind.SAFETY),
  ESCAPE(Kind.SAFETY),
  GLOBAL(Kind.SAFETY),
  HEADER_CODE(Kind.DOMAIN, Severity.WARNING),
  HIDDEN_CHARACTER(Kind.SAFETY),
  IMPORT(Kind.SAFETY),
  MENTIONED_CODE(Kind.DOMAIN, Severity.WARNING),
  METADATA(Kind.TYPES),
  METADATA_ORDER(Kind.HOUSE),
  MISPLACED(Kind.TYPES),
  NESTED_NOT(Kind.SAFETY),
  NESTED_OR(Kind.SAFETY),
  NEVER_TRUE(Kind.DOMAIN),
  NO_RULES(Kind.TYPES),
  NULL_COMPARISON(Kind.SAFETY),
  NULL_SAFE(Kind.SAFETY),
  OPERATOR(Kind.TYPES),
  PACKAGE(Kind.TYPES),
  PATTERN(Kind.TYPES),
  PLACEHOLDER(Kind.TYPES),
  READ_DAY(Kind.HOUSE),
  REFUSED_ATTRIBUTE(Kind.SAFETY),
  REFUSED_CONSEQUENCE(Kind.SAFETY),
  REFUSED_CONSTRUCT(Kind.SAFETY),
  REPLACES(Kind.TYPES),
  RETIRED_ID(Kind.TYPES),
  SCOPE(Kind.TYPES),
  SOURCE(Kind.TYPES),
  SUBSUMED_RULE(Kind.DOMAIN, Severity.WARNING),
  SYNTAX(Kind.SYNTAX),
  TABLE(Kind.TYPES),
  TOO_DEEP(Kind.SAFETY),
  THRESHOLD_GAP(Kind.DOMAIN, Severity.WARNING),
  THRESHOLD_OVERLAP(Kind.DOMAIN, Severity.WARNING),
  TOO_MANY_ALTERNATIVES(Kind.SAFETY),
  TYPE(Kind.TYPES),
  UNBOUNDED_JOIN(Kind.SAFETY),
  UNCONFIRMED_CODE(Kind.DOMAIN, Severity.WARNING),
  UNKNOWN_BINDING(Kind.TYPES),
  UNKNOWN_CODE(Kind.DOMAIN),
  UNKNOWN_CONSTANT(Kind.TYPES),
  UNKNOWN_FIELD(Kind.TYPES),
  UNKNOWN_FUNCTION(Kind.SAFETY),
  UNKNOWN_METHOD(Kind.SAFETY),
  UNKNOWN_TYPE(Kind.TYPES),
  UNQUOTED_METADATA(Kind.SYNTAX),
  UNREADABLE(Kind.SYNTAX),
  UNUSED_IMPORT(Kind.HOUSE, Severity.WARNING),
  UNUSED_SOURCE(Kind.HOUSE, Severity.WARNING),
  UNVERIFIED(Kind.HOUSE),
  WINDOW(Kind.TYPES),
  WINDOW_GAP(Kind.HOUSE),
  WINDOW_OVERLAP(Kind.TYPES),
  YAML(Kind.SYNTAX);

  /** What a check looks after. */
  public enum Kind {
    /** That the file can be read. */
    SYNTAX,
    /** That what is read means something. */
    TYPES,
    /** That nothing runs but rules, and that these end. */
    SAFETY,
    /** What the authors of rules agreed on. */
    HOUSE,
    /** That what rules say can be so: codes, dates, thresholds. */
    DOMAIN
  }

  private final Kind kind;
  private final Severity severity;

  Check(Kind kind) {
    this(kind, Severity.ERROR);
  }

  Check(Kind kind, Severity severity) {
    this.kind = kind;
    this.severity = severity;
  }

  /** The check of an id. */
  public static Optional<Check> of(String id) {
    return Arrays.stream(values()).filter(check -> check.id().equals(id)).findFirst();
  }

  /** Its name in messages and documents, such as {@code unknown-field}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it looks after. */
  public Kind kind() {
    return kind;
  }

  /** How much it matters where the pack does not say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether a pack can set its severity: only where the engine needs nothing of it. */
  public boolean canBeSet() {
    return kind == Kind.HOUSE || kind == Kind.DOMAIN;
  }

  /**
   * A problem of a rule.
   *
   * @param place where; {@link Rule#place(String)} has the places of its metadata
   * @param fix what to write instead; empty if nothing is certain
   * @param edits what writes it, where that is certain
   */
  public PackProblem problem(Rule rule, Span place, String message, String fix, PackEdit... edits) {
    return problem(rule.file(), place, rule.name(), message, fix, edits);
  }

  /** A problem of a file. */
  public PackProblem problem(
      String file, Span place, String rule, String message, String fix, PackEdit... edits) {
    return new PackProblem(
        id(), severity, file, place.line(), place.column(), rule, message, fix, List.of(edits));
  }
}
