package io.casecheck.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the layouts of the FDA to the eleven digits (5-4-2) of a claim: the short segment is padded
 * with a zero in front. Ten digits without hyphens do not tell which segment is short and are
 * therefore not well formed.
 */
final class NationalDrugCodes {
  private static final Pattern SEGMENTS = Pattern.compile("(\\d{4,5})-(\\d{3,4})-(\\d{1,2})");

  private NationalDrugCodes() {}

  static String elevenDigits(String code) {
    String plain = Codes.plain(code);
    if (plain.matches("\\d{11}")) {
      return plain;
    }
    Matcher segments = SEGMENTS.matcher(plain);
    if (!segments.matches()) {
      return "";
    }
    int digits = plain.length() - 2;
    if (digits != 10 && digits != 11) {
      return "";
    }
    return pad(segments.group(1), 5) + pad(segments.group(2), 4) + pad(segments.group(3), 2);
  }

  private static String pad(String segment, int length) {
    return "0".repeat(length - segment.length()) + segment;
  }
}
