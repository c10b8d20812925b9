package io.casecheck.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON Schemas (2020-12) for editors and for other languages. What they accept is checked once more
 * by {@link CaseReader} and {@link CaseFiles}, which also see contradictions between parts.
 */
public final class Schemas {
  private Schemas() {}

  /** Schema of what {@link CaseReader} reads and {@link CaseWriter} writes. */
  public static String caseSchema() {
    return resource("case.schema.json");
  }

  /** Schema of what {@link FindingsWriter} writes. */
  public static String findingsSchema() {
    return resource("findings.schema.json");
  }

  /** Schema of what {@link ExplanationsWriter} writes. */
  public static String explanationsSchema() {
    return resource("explanations.schema.json");
  }

  /** Schema of what the command {@code casecheck diff --format json} writes. */
  public static String diffSchema() {
    return resource("diff.schema.json");
  }

  /** Schema of one document of a file that {@link CaseFiles} reads. */
  public static String caseFileSchema() {
    return resource("case-file.schema.json");
  }

  /** Schema of a {@code scope.yaml}, which says when the rules beside it apply. */
  public static String scopeSchema() {
    return resource("scope.schema.json");
  }

  /** Schema of {@code sources.yaml}, the register of sources of a rule pack. */
  public static String sourcesSchema() {
    return resource("sources.schema.json");
  }

  /** Schema of {@code pack.yaml}, the settings of a rule pack. */
  public static String packSchema() {
    return resource("pack.schema.json");
  }

  private static String resource(String name) {
    try (InputStream stream = Schemas.class.getResourceAsStream("schema/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("The jar lacks its schema " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
