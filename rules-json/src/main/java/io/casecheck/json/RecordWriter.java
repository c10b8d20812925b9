package io.casecheck.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.casecheck.json.RecordShape.Component;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records to JSON whose bytes depend on the record alone: properties in the order of components,
 * nulls left out, two spaces, {@code \n}.
 */
final class RecordWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String NEW_LINE = "\n";

  private final PropertyValues values;

  /** What to write for a component; null leaves it out. */
  @FunctionalInterface
  interface PropertyValues {
    @Nullable Object valueOf(Record owner, Component component);
  }

  RecordWriter(PropertyValues values) {
    this.values = values;
  }

  String write(Record root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(layout());
      json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
      write(json, root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append(NEW_LINE).toString();
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", NEW_LINE);
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    return layout;
  }

  private void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Record owner) {
      record(json, owner);
    } else if (value instanceof Map<?, ?> map) {
      map(json, map);
    } else if (value instanceof Collection<?> items) {
      list(json, items instanceof Set<?> set ? set.stream().sorted().toList() : items);
    } else {
      single(json, value);
    }
  }

  private void record(JsonGenerator json, Record owner) throws IOException {
    json.writeStartObject();
    for (Component component : RecordShape.of(owner.getClass()).components()) {
      Object value = component.inFiles() ? values.valueOf(owner, component) : null;
      if (value != null) {
        json.writeFieldName(component.name());
        write(json, value);
      }
    }
    json.writeEndObject();
  }

  private void map(JsonGenerator json, Map<?, ?> map) throws IOException {
    json.writeStartObject();
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    entries.sort(Comparator.comparing(entry -> entry.getKey().toString()));
    for (Map.Entry<?, ?> entry : entries) {
      json.writeFieldName(entry.getKey().toString());
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private void list(JsonGenerator json, Collection<?> items) throws IOException {
    json.writeStartArray();
    for (Object item : items) {
      write(json, item);
    }
    json.writeEndArray();
  }

  private static void single(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof OffsetDateTime moment) {
      json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof ZoneId zone) {
      json.writeString(zone.getId());
    } else {
      json.writeString(value.toString());
    }
  }
}
