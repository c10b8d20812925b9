package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.rule.PackProblem;
import java.time.LocalDate;
import java.util.stream.Stream;

/** No source was read after the day of the check, where whoever checks says which day it is. */
final class ReadDayChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    LocalDate day = draft.day();
    if (day == null) {
      return Stream.empty();
    }
    return draft.sources().values().stream()
        .filter(source -> source.citation().readOn().isAfter(day))
        .map(
            source ->
                Check.READ_DAY.problem(
                    "sources.yaml",
                    source.readPlace(),
                    "",
                    "%s was read on a day to come; the check is of %s."
                        .formatted(source.citation().key(), day),
                    "the day on which it was read"));
  }
}
