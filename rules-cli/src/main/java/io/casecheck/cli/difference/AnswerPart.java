package io.casecheck.cli.difference;

import io.casecheck.finding.Finding;
import io.casecheck.time.Deadline;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In what one answer of a rule about a place differs from another about the same place. */
final class AnswerPart {
  private AnswerPart() {}

  /** The differences in words; empty if both say the same in whatever words. */
  static List<String> of(Finding old, Finding renewed) {
    List<String> parts = new ArrayList<>();
    if (old.outcome() != renewed.outcome()) {
      parts.add("answers " + renewed.outcome() + " in place of " + old.outcome());
    }
    if (old.severity() != renewed.severity()) {
      parts.add("answers as " + renewed.severity() + " in place of " + old.severity());
    }
    if (old.waivable() != renewed.waivable()) {
      parts.add(renewed.waivable() ? "can now be waived" : "can no longer be waived");
    }
    if (!old.missing().equals(renewed.missing())) {
      parts.add(
          "waits for %s in place of %s".formatted(list(renewed.missing()), list(old.missing())));
    }
    deadline(old.deadline(), renewed.deadline(), parts);
    return parts;
  }

  private static String list(List<String> paths) {
    return paths.isEmpty() ? "nothing" : String.join(", ", paths);
  }

  private static void deadline(
      @Nullable Deadline old, @Nullable Deadline renewed, List<String> parts) {
    if (old == null && renewed != null) {
      parts.add("now states a deadline");
    } else if (old != null && renewed == null) {
      parts.add("states no deadline any more");
    }
    if (old == null || renewed == null) {
      return;
    }
    int before = parts.size();
    OffsetDateTime was = old.dueAt();
    OffsetDateTime is = renewed.dueAt();
    if (was != null && is != null) {
      moved("is due", Duration.between(was, is), parts);
    } else {
      moved("is due", old.dueBy(), renewed.dueBy(), parts);
    }
    safe(old, renewed, parts);
    if (old.basis() != renewed.basis()) {
      parts.add("counts from a day that is " + renewed.basis() + ", no longer " + old.basis());
    }
    if (parts.size() == before && old.status() != renewed.status()) {
      parts.add("stands as " + renewed.status() + " in place of " + old.status());
    }
  }

  private static void safe(Deadline old, Deadline renewed, List<String> parts) {
    LocalDate was = old.safeBy();
    LocalDate is = renewed.safeBy();
    if (was != null && is != null) {
      moved("is safe", was, is, parts);
    } else if (was != null || is != null) {
      parts.add(is == null ? "is safe on no day any more" : "has a safe day now");
    }
    if (!Objects.equals(old.safeFrom(), renewed.safeFrom())) {
      parts.add("is safe from another first day on");
    }
  }

  private static void moved(String what, LocalDate was, LocalDate is, List<String> parts) {
    moved(what, Duration.ofDays(ChronoUnit.DAYS.between(was, is)), parts);
  }

  private static void moved(String what, Duration by, List<String> parts) {
    if (!by.isZero()) {
      Duration distance = by.abs();
      boolean days = distance.toHours() % 24 == 0;
      long number = days ? distance.toDays() : distance.toHours();
      String unit = (days ? "day" : "hour") + (number == 1 ? "" : "s");
      parts.add(what + " " + number + " " + unit + (by.isNegative() ? " earlier" : " later"));
    }
  }
}
