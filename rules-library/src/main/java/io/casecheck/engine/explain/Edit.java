package io.casecheck.engine.explain;

import io.casecheck.explanation.CaseChange;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.explanation.ValueDetail;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A change to a case that is tried.
 *
 * @param action what is done
 * @param path where
 * @param value the new value, or the item that is added
 * @param like path of the input that the value is made of; null if it is made of the rules alone
 */
record Edit(Action action, String path, @Nullable Object value, @Nullable String like) {
  static Edit of(Wish wish) {
    String path = Readings.path(wish.fact(), wish.component());
    return wish.value() == null
        ? new Edit(Action.REMOVE, path, null, null)
        : new Edit(Action.SET, path, wish.value(), wish.like());
  }

  /** The same with its moments written in a zone, as a case states them there. */
  Edit in(ZoneId zone) {
    return value == null ? this : new Edit(action, path, in(zone, value), like);
  }

  private static Object in(ZoneId zone, Object value) {
    if (value instanceof OffsetDateTime moment) {
      return moment.atZoneSameInstant(zone).toOffsetDateTime();
    }
    if (!(value instanceof Record item)) {
      return value;
    }
    Record zoned = item;
    for (RecordComponent component : RecordShape.of(item).components()) {
      if (RecordShape.read(component, item) instanceof OffsetDateTime moment) {
        zoned = RecordShape.with(zoned, component.getName(), in(zone, moment));
      }
    }
    return zoned;
  }

  CaseChange shown(ValueDetail detail) {
    boolean personal = like != null && detail == ValueDetail.LEFT_OUT;
    return new CaseChange(action, path, personal || value == null ? null : text(value), like);
  }

  /** A value as a case file has it; an item as a mapping of what it states. */
  private static String text(Object value) {
    if (!(value instanceof Record item)) {
      return ValueText.of(value);
    }
    StringJoiner parts = new StringJoiner(", ", "{ ", " }");
    for (RecordComponent component : RecordShape.of(item).components()) {
      Object part = RecordShape.read(component, item);
      boolean shown =
          part != null
              && !(part instanceof Record)
              && !(part instanceof Collection<?> list && list.isEmpty())
              && !component.getName().equals("line");
      if (shown && part != null) {
        parts.add(component.getName() + ": " + ValueText.of(part));
      }
    }
    return parts.toString();
  }
}
