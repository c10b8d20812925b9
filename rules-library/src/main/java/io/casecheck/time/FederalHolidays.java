package io.casecheck.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The federal holidays of the years in {@code federal-holidays.csv}, on the day observed. */
final class FederalHolidays {
  private static final FederalHolidays TABLE = new FederalHolidays(lines());

  private final Map<LocalDate, String> names;
  private final Set<Integer> years;

  private FederalHolidays(List<String> lines) {
    List<String[]> rows = lines.stream().map(line -> line.split(",", 3)).toList();
    // By the date and not the day observed: a New Year's Day on a Saturday is observed in the year
    // before, which is not covered by that alone.
    years =
        rows.stream()
            .map(row -> LocalDate.parse(row[0]).getYear())
            .collect(Collectors.toUnmodifiableSet());
    names =
        rows.stream()
            .collect(Collectors.toUnmodifiableMap(row -> LocalDate.parse(row[1]), row -> row[2]));
  }

  /** The holiday observed on a day; null if there is none. */
  static @Nullable String on(LocalDate day) {
    if (!covers(day.getYear())) {
      throw new NoHolidayTableException(day.getYear());
    }
    return TABLE.names.get(day);
  }

  static boolean covers(int year) {
    return TABLE.years.contains(year);
  }

  private static List<String> lines() {
    String name = "federal-holidays.csv";
    InputStream resource =
        Objects.requireNonNull(FederalHolidays.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
