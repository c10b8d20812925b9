package io.casecheck.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spelling in which codes are stored, so that rules compare one spelling only. */
final class Codes {
  /** Of copied codes: no-break spaces and marks that nobody sees are no white space to Java. */
  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

  private Codes() {}

  /** A code without what stands around it and is not seen. */
  static String plain(String code) {
    return AROUND.matcher(code).replaceAll("");
  }

  /** Capital letters, and a dot after the category: X12 writes D68311, FHIR writes D68.311. */
  static String icd10(String code) {
    String plain = plain(code).toUpperCase(Locale.ROOT);
    return plain.length() > 3 && plain.indexOf('.') < 0
        ? plain.substring(0, 3) + "." + plain.substring(3)
        : plain;
  }

  static String hcpcs(String code) {
    return plain(code).toUpperCase(Locale.ROOT);
  }
}
