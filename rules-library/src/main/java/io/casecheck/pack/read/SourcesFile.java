package io.casecheck.pack.read;

import io.casecheck.finding.Citation;
import io.casecheck.finding.Verification;
import io.casecheck.pack.Source;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code sources.yaml}, the register of sources. */
public final class SourcesFile {
  private static final List<String> KEYS =
      List.of("authority", "section", "title", "address", "read", "verified", "note");
  private static final Map<String, Verification> VERIFIED =
      Map.of(
          "yes", Verification.YES, "second-hand", Verification.SECOND_HAND, "no", Verification.NO);

  private SourcesFile() {}

  public static Map<String, Source> read(String text, ProblemList problems) {
    Map<String, Source> sources = new TreeMap<>();
    YamlMapping file = YamlMapping.of(text, problems);
    if (file != null) {
      for (String key : file.keys()) {
        YamlMapping entry = file.mapping(key);
        if (entry != null) {
          sources.put(key, source(key, entry, file.keyPlace(key)));
        }
      }
    }
    return sources;
  }

  private static Source source(String key, YamlMapping entry, Span place) {
    entry.allow(KEYS);
    Verification verified = VERIFIED.get(entry.required("verified"));
    if (verified == null && entry.has("verified") && !isBlank(entry.text("verified"))) {
      entry.report(
          "verified", "verified is yes, second-hand or no.", meant(entry.text("verified")));
    }
    if (verified != null && verified != Verification.YES && entry.text("note").isEmpty()) {
      entry.report("verified", "A source that is not verified says why in its note.", "note: ...");
    }
    String address = entry.text("address");
    Citation citation =
        new Citation(
            key,
            entry.required("authority"),
            entry.required("section"),
            address.isEmpty() ? null : address,
            day(entry),
            // The pack does not load, and whether rules may be errors cannot be told until then.
            verified == null ? Verification.SECOND_HAND : verified);
    return new Source(
        citation, entry.text("title"), entry.text("note"), place, entry.place("read"));
  }

  /** What {@code casecheck new} left to be filled in, which is told as that. */
  private static boolean isBlank(String text) {
    return text.startsWith("<");
  }

  /** What other files write for yes and no; anything else can mean each of the three. */
  private static String meant(String verified) {
    return switch (verified.toLowerCase(Locale.ROOT)) {
      case "true", "y", "yes", "on" -> "yes";
      case "false", "n", "no", "off" -> "no";
      default -> Spelling.nearest(verified, VERIFIED.keySet());
    };
  }

  private static LocalDate day(YamlMapping entry) {
    try {
      return LocalDate.parse(entry.required("read"));
    } catch (DateTimeParseException e) {
      entry.report(
          "read",
          "read is the day it was read, such as 2026-09-25.",
          WrittenDate.of(entry.text("read")).meant());
      return LocalDate.EPOCH;
    }
  }
}
