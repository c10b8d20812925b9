package io.casecheck.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.json.RecordShape.Component;
import io.casecheck.model.Case;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas as the records are now. */
final class SchemaFiles {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaFiles() {}

  /** Text of each schema by the name of its file. */
  static Map<String, String> all() {
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put("case.schema.json", text(caseSchema()));
    schemas.put("findings.schema.json", text(findingsSchema()));
    schemas.put("case-file.schema.json", text(caseFileSchema()));
    schemas.put("explanations.schema.json", text(explanationsSchema()));
    return schemas;
  }

  private static ObjectNode caseSchema() {
    SchemaGenerator generator =
        new SchemaGenerator(true, (type, component) -> component.required());
    return generator.schema("case", "Casecheck case", generator.reference(Case.class));
  }

  private static ObjectNode findingsSchema() {
    SchemaGenerator generator =
        new SchemaGenerator(
            false, (type, component) -> !component.nullable() && !isRedacted(type, component));
    return generator.schema("findings", "Casecheck findings", generator.reference(Findings.class));
  }

  private static ObjectNode explanationsSchema() {
    SchemaGenerator generator =
        new SchemaGenerator(false, (type, component) -> !component.nullable());
    return generator.schema(
        "explanations", "Casecheck explanations", generator.reference(Explanations.class));
  }

  private static boolean isRedacted(Class<?> type, Component component) {
    return type == Finding.class && component.name().equals("arguments");
  }

  /** A case with a base states only what changes, so that only numbers of items are required. */
  private static ObjectNode caseFileSchema() {
    SchemaGenerator generator =
        new SchemaGenerator(true, (type, component) -> isAlwaysStated(type, component));
    ObjectNode root = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = root.putObject("properties");
    text(properties, "name", "Name of the case, unique below its folder.");
    text(properties, "why", "Why the findings are expected.");
    text(properties, "from", "Name of the base case that `case` is merged into.");
    properties.set(
        "case",
        generator
            .reference(Case.class)
            .put(
                "description",
                "The case, or what"
                    + " changes in the base: mappings and lists of numbered items are merged."));
    values(properties);
    list(properties, "without", string(), "Paths that are taken away after the merge.");
    list(properties, "criteria", string(), "Criteria sets that are switched on.");
    list(
        properties,
        "unlistedCodes",
        string(),
        "Codes of this case that no table of codes lists, and that it means.");
    text(properties, "pending", "Why the engine cannot answer it yet.");
    list(
        properties,
        "expect",
        generator.reference(ExpectedFinding.class),
        "Findings; with a base, those beyond the base's.");
    list(
        properties,
        "gone",
        generator.reference(GoneFinding.class),
        "Findings of the base that are no longer raised.");
    list(properties, "rows", row(generator), "Cases that change this one, one a row.");
    root.putArray("required").add("name");
    root.putArray("anyOf").add(required("case")).add(required("from"));
    ObjectNode schema = generator.schema("case-file", "Casecheck sample case", root);
    for (String type : new String[] {"ExpectedFinding", "GoneFinding"}) {
      singlePathMayStandAlone((ObjectNode) schema.at("/$defs/" + type + "/properties"));
    }
    return schema;
  }

  private static ObjectNode row(SchemaGenerator generator) {
    ObjectNode row = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = row.putObject("properties");
    text(properties, "name", "Its name, behind that of the case; else what it changes.");
    values(properties);
    list(properties, "without", string(), "Paths that are taken away.");
    list(
        properties,
        "expect",
        generator.reference(ExpectedFinding.class),
        "Findings beyond those of the case above.");
    list(
        properties,
        "gone",
        generator.reference(GoneFinding.class),
        "Findings of the case above that are no longer raised.");
    row.putArray("anyOf").add(required("set")).add(required("without"));
    return row;
  }

  private static void values(ObjectNode properties) {
    properties
        .putObject("set")
        .put("description", "Values by their paths, such as \"claim.lines[number=1].units\".")
        .put("type", "object");
  }

  private static boolean isAlwaysStated(Class<?> type, Component component) {
    return component.name().equals("number")
        || (component.required() && !Case.class.getPackage().equals(type.getPackage()));
  }

  private static void singlePathMayStandAlone(ObjectNode properties) {
    for (String key : new String[] {"at", "missing"}) {
      if (properties.get(key) instanceof ObjectNode list) {
        list.putArray("type").add("string").add("array").add("null");
      }
    }
  }

  private static ObjectNode string() {
    return JSON.objectNode().put("type", "string").put("pattern", "\\S");
  }

  private static void text(ObjectNode properties, String key, String description) {
    properties.set(key, string().put("description", description));
  }

  private static void list(
      ObjectNode properties, String key, ObjectNode items, String description) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", items);
    properties.set(key, list.put("description", description));
  }

  private static ObjectNode required(String key) {
    ObjectNode condition = JSON.objectNode();
    condition.putArray("required").add(key);
    return condition;
  }

  private static String text(ObjectNode schema) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    try {
      return new ObjectMapper().writer(layout).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
