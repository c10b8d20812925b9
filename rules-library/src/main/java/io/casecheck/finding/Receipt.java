package io.casecheck.finding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an answer rests on, so that it can be repeated: {@link Replay} holds a later answer against
 * it. A receipt is enough for that without the findings.
 *
 * <p>A receipt holds no value of a case but dates: the as-of moment, and the dates that chose the
 * versions of rules. Keep it where the case is kept.
 *
 * @param packDigests SHA-256 over the content of each pack, the bundled pack first, then overlays
 * @param libraryVersion version of the library
 * @param asOf the moment the case was looked at
 * @param settings what the host set and answers depend on, by name: when deadlines are due soon,
 *     and the budget
 * @param controllingDates dates that chose the versions of rules, by the path they were read from
 * @param considered what was looked at: scopes, criteria sets, and the rules that were in force,
 *     fired, unknown and failed
 * @param findingsDigest SHA-256 over the findings; see {@link FindingsDigest}
 */
public record Receipt(
    List<String> packDigests,
    String libraryVersion,
    OffsetDateTime asOf,
    SortedMap<String, String> settings,
    SortedMap<String, LocalDate> controllingDates,
    Considered considered,
    String findingsDigest) {

  /** Copies. */
  public Receipt {
    packDigests = List.copyOf(packDigests);
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    controllingDates = Collections.unmodifiableSortedMap(new TreeMap<>(controllingDates));
  }

  /** Version and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Receipt[" + libraryVersion + ", controllingDates=" + controllingDates.size() + "]";
  }
}
