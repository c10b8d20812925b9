package io.casecheck.finding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an answer rests on, so that it can be repeated.
 *
 * @param packDigests SHA-256 over the content of each pack, the bundled pack first, then overlays
 * @param libraryVersion version of the library
 * @param asOf the moment the case was looked at
 * @param controllingDates dates that chose the versions of rules, by the path they were read from
 */
public record Receipt(
    List<String> packDigests,
    String libraryVersion,
    OffsetDateTime asOf,
    SortedMap<String, LocalDate> controllingDates) {

  /** Copies. */
  public Receipt {
    packDigests = List.copyOf(packDigests);
    controllingDates = Collections.unmodifiableSortedMap(new TreeMap<>(controllingDates));
  }
}
