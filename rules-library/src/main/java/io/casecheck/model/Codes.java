package io.casecheck.model;

import java.util.Locale;

/** The spelling in which codes are stored, so that rules compare one spelling only. */
final class Codes {
  private Codes() {}

  /** A code without what stands around it and is not seen. */
  static String plain(String code) {
    int start = 0;
    int end = code.length();
    while (start < end && isUnseen(code.charAt(start))) {
      start++;
    }
    while (end > start && isUnseen(code.charAt(end - 1))) {
      end--;
    }
    return code.substring(start, end);
  }

  /** A no-break space is no white space to Java, and neither is a mark without a width. */
  private static boolean isUnseen(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.FORMAT;
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
