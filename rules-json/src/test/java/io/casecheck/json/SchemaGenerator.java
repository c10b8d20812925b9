package io.casecheck.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.casecheck.json.RecordShape.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Definitions of records and enums. */
final class SchemaGenerator {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final boolean nulls;
  private final BiPredicate<Class<?>, Component> required;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  /**
   * A generator.
   *
   * @param nulls whether null may be written for what is not stated
   * @param required whether a component of a record must be there
   */
  SchemaGenerator(boolean nulls, BiPredicate<Class<?>, Component> required) {
    this.nulls = nulls;
    this.required = required;
  }

  /** A schema with this root and all definitions that were made so far. */
  ObjectNode schema(String name, String title, ObjectNode root) {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:casecheck:schema:" + name);
    schema.put("title", title);
    schema.setAll(root);
    ObjectNode all = schema.putObject("$defs");
    definitions.forEach(all::set);
    return schema;
  }

  /** A reference to the definition of a record or enum. */
  ObjectNode reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      ObjectNode definition = JSON.objectNode();
      definitions.put(name, definition);
      definition.put("description", Documentation.of(type).ofType());
      if (type.isEnum()) {
        constants(definition, type);
      } else {
        components(definition, type);
      }
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static void constants(ObjectNode definition, Class<?> type) {
    ArrayNode names = definition.putArray("enum");
    Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(constant.toString()));
  }

  private void components(ObjectNode definition, Class<?> type) {
    Documentation documentation = Documentation.of(type);
    definition.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = definition.putObject("properties");
    ArrayNode names = JSON.arrayNode();
    for (Component component : RecordShape.of(type).components()) {
      if (component.inFiles()) {
        boolean must = required.test(type, component);
        ObjectNode property = nulls && !must ? orNull(value(component)) : value(component);
        property.put("description", documentation.ofComponent(component.name()));
        properties.set(component.name(), property);
        if (must) {
          names.add(component.name());
        }
      }
    }
    if (!names.isEmpty()) {
      definition.set("required", names);
    }
  }

  private static ObjectNode orNull(ObjectNode value) {
    if (value.has("type")) {
      ArrayNode types = JSON.arrayNode().add(value.get("type")).add("null");
      value.set("type", types);
      return value;
    }
    ObjectNode either = JSON.objectNode();
    either.putArray("anyOf").add(value).add(JSON.objectNode().put("type", "null"));
    return either;
  }

  private ObjectNode value(Component component) {
    if (component.isCollection()) {
      ObjectNode list = JSON.objectNode().put("type", "array");
      list.set("items", single(component.valueType()));
      return list;
    }
    if (Map.class.isAssignableFrom(component.type())) {
      ObjectNode map = JSON.objectNode().put("type", "object");
      map.set("additionalProperties", single(component.valueType()));
      return map;
    }
    return single(component.type());
  }

  private ObjectNode single(Class<?> type) {
    ObjectNode value = JSON.objectNode();
    if (type == String.class) {
      return nulls
          ? value.put("type", "string").put("pattern", "\\S")
          : value.put("type", "string");
    }
    if (type == Integer.class || type == int.class || type == long.class) {
      return value.put("type", "integer");
    }
    if (type == BigDecimal.class) {
      return value.put("type", "number");
    }
    if (type == Boolean.class || type == boolean.class) {
      return value.put("type", "boolean");
    }
    if (type == LocalDate.class) {
      return value.put("type", "string").put("format", "date");
    }
    if (type == OffsetDateTime.class) {
      return value.put("type", "string").put("format", "date-time");
    }
    if (type == ZoneId.class) {
      return value.put("type", "string").put("pattern", "^[A-Za-z]+(/[A-Za-z0-9_+-]+)+$");
    }
    return reference(type);
  }
}
