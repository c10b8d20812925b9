package io.casecheck.json;

import io.casecheck.json.RecordShape.Component;
import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases with arbitrary content that contradict nothing. */
final class RandomCases {
  private static final List<String> TEXTS =
      List.of(
          "a",
          "007",
          "1.50",
          "true",
          "null",
          "~",
          "yes",
          "a: b",
          "# no",
          "\"quoted\"",
          "it's",
          "{x}",
          "[y]",
          "- z",
          "&a",
          "*a",
          "!t",
          "%",
          "@",
          "tab\there",
          "line\nbreak",
          " spaces ",
          "\u00e9\u4e2d",
          "\ud83d\ude00",
          "back\\slash",
          "0131",
          "1e5",
          "0x1F",
          "12:30",
          "...",
          "2026-03-02",
          "\u0001\u007f\u0085\u2028\ufeff");

  private static final List<String> ZONES =
      List.of("America/Chicago", "US/Eastern", "America/Indiana/Knox", "Pacific/Guam");

  private final Random random;
  private @Nullable State state;

  RandomCases(long seed) {
    this.random = new Random(seed);
  }

  Case next() {
    return record(Case.class, 1);
  }

  private <T> T record(Class<T> type, int number) {
    return RecordShape.of(type)
        .create(
            RecordShape.of(type).components().stream()
                .map(component -> value(type, component, number))
                .toArray());
  }

  private Object value(Class<?> type, Component component, int number) {
    if (component.isCollection()) {
      List<Object> items = items(component);
      return component.type() == Set.class ? new HashSet<>(items) : items;
    }
    if (component.nullable() && (random.nextInt(3) == 0 || !component.inFiles())) {
      return null;
    }
    return switch (component.name()) {
      case "state" -> state = (State) single(component.type(), 2020);
      case "timeZone" -> zone();
      case "number" -> number;
      case "determination" -> 1;
      case "appeal" -> null; // It would have to fit the level and the days of that appeal.
      case "reducesApprovedService" -> true; // Else no effective date could be stated.
      case "noticeDate", "infusionStart" -> single(component.type(), 2025);
      case "filedOn", "postmarkedOn", "provenReceipt", "infusionStop" ->
          single(component.type(), 2026);
      case "receivedAt" -> single(component.type(), type == Appeal.class ? 2027 : 2022);
      case "submittedOn" -> single(component.type(), 2021);
      case "receivedOn" -> single(component.type(), 2022);
      case "reviewerReceivedAt" -> single(component.type(), 2028);
      case "expeditingRefusedOn" -> single(component.type(), 2028);
      case "asOf" -> single(component.type(), 2029);
      default -> single(component.type(), 2020);
    };
  }

  private List<Object> items(Component component) {
    int least = component.name().equals("determinations") ? 1 : 0;
    int size = least + random.nextInt(3);
    List<Object> items = new ArrayList<>();
    for (int i = size; i >= 1; i--) {
      Class<?> type = component.valueType();
      items.add(type.isRecord() ? record(type, i) : single(type, 2020));
    }
    return items;
  }

  private Object single(Class<?> type, int year) {
    if (type.isRecord()) {
      return record(type, 1);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    return switch (type.getSimpleName()) {
      case "String" -> TEXTS.get(random.nextInt(TEXTS.size()));
      case "Integer" -> random.nextInt();
      case "BigDecimal" -> BigDecimal.valueOf(random.nextLong() >>> 1, random.nextInt(20));
      case "Boolean" -> random.nextBoolean();
      case "LocalDate" -> day;
      case "OffsetDateTime" -> moment(day);
      default -> throw new IllegalStateException(type.getName());
    };
  }

  /** A state that lies in one zone takes no other. */
  private ZoneId zone() {
    ZoneId zone = state == null ? null : state.zone();
    return zone == null ? ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))) : zone;
  }

  private OffsetDateTime moment(LocalDate day) {
    return day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
        .plusNanos(random.nextBoolean() ? 0 : random.nextInt(1_000_000_000))
        .atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(-12, 0), -random.nextInt(60)));
  }
}
