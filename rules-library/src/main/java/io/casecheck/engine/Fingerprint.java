package io.casecheck.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What names a finding across runs: its rule and place, never a value. */
final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(String ruleId, List<String> paths) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((ruleId + "\n" + String.join("\n", paths)).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
