package io.casecheck.model;

import java.util.Locale;

/** The spelling in which codes are stored, so that rules compare one spelling only. */
final class Codes {
  private Codes() {}

  /** Capital letters, and a dot after the category: X12 writes D68311, FHIR writes D68.311. */
  static String icd10(String code) {
    String plain = code.strip().toUpperCase(Locale.ROOT);
    return plain.length() > 3 && plain.indexOf('.') < 0
        ? plain.substring(0, 3) + "." + plain.substring(3)
        : plain;
  }

  static String hcpcs(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }
}
