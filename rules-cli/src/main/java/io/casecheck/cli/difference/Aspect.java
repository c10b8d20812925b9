package io.casecheck.cli.difference;

/** In what a rule differs. */
public enum Aspect {
  /** Title, message, remedy or reading: the same answer in other words. */
  WORDING("wording"),
  /** The register keys that it cites. */
  SOURCES("sources"),
  /** It is in force on further days. */
  LONGER("in force longer"),
  /** It is in force on fewer days. */
  SHORTER("in force shorter"),
  /** A version is new or gone. */
  VERSION("version"),
  /** What it asks of a case, which date controls it, what it reports, or its clock. */
  CONDITIONS("conditions"),
  /** Severity, category, criteria set, or whether it may be waived. */
  WEIGHT("weight");

  private final String words;

  Aspect(String words) {
    this.words = words;
  }

  /** The aspect in a word or two. */
  public String words() {
    return words;
  }
}
