package io.casecheck.pack.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Code sets that rules name codes of. */
enum CodeSystem {
  /**
   * Level II, which the table lists, and Level I, which is CPT and of which only the form is known.
   */
  HCPCS(
      "HCPCS Level II",
      "[A-V][0-9]{4}|[0-9]{4}[0-9A-Z]",
      "a letter and four digits, or of CPT five characters that begin with four digits",
      "hcpcs.txt",
      LocalDate.of(2026, 4, 1),
      LocalDate.of(2026, 6, 30),
      "the second quarter of 2026"),
  ICD_10_CM(
      "ICD-10-CM",
      "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?",
      "a letter, a digit and a third character, then a dot and up to four more",
      "icd-10-cm.txt",
      LocalDate.of(2021, 10, 1),
      LocalDate.of(2022, 9, 30),
      "fiscal year 2022");

  private final String title;
  private final Pattern form;
  private final String formInWords;
  private final String resource;
  private final LocalDate from;
  private final LocalDate to;
  private final String edition;

  CodeSystem(
      String title,
      String form,
      String formInWords,
      String resource,
      LocalDate from,
      LocalDate to,
      String edition) {
    this.title = title;
    this.form = Pattern.compile(form);
    this.formInWords = formInWords;
    this.resource = resource;
    this.from = from;
    this.to = to;
    this.edition = edition;
  }

  String title() {
    return title;
  }

  String formInWords() {
    return formInWords;
  }

  /** The file that holds the table. */
  String resource() {
    return resource;
  }

  /** First day for which the table is. */
  LocalDate from() {
    return from;
  }

  /** Last day for which the table is. */
  LocalDate to() {
    return to;
  }

  /** The time for which the table is, in words. */
  String edition() {
    return edition;
  }

  boolean hasForm(String code) {
    return form.matcher(code).matches();
  }

  /** The code as cases store it, if that can be told from how it is written. */
  String stored(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    boolean undotted = this == ICD_10_CM && upper.length() > 3 && upper.indexOf('.') < 0;
    return undotted ? upper.substring(0, 3) + "." + upper.substring(3) : upper;
  }

  /** The code as the table lists it. */
  String listed(String code) {
    return this == ICD_10_CM ? code.replace(".", "") : code;
  }

  /** Whether the table would list a code of this form. */
  boolean lists(String code) {
    char first = code.isEmpty() ? ' ' : code.charAt(0);
    return this == ICD_10_CM || (first >= 'A' && first != 'D');
  }
}
