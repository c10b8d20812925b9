package io.casecheck.pack.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value that a rule reads.
 *
 * @param kind the kind of value
 * @param name the word a message uses for it
 * @param java the Java class; of a list the class of its elements
 */
public record Type(Kind kind, String name, Class<?> java) {
  /** The kinds of values that rules compare. */
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    MOMENT,
    CONSTANT,
    LIST,
    FACT,
    /** The type of what is wrong already: nothing more is said about it. */
    UNKNOWN
  }

  public static final Type TEXT = new Type(Kind.TEXT, "text", String.class);
  public static final Type DECIMAL = new Type(Kind.NUMBER, "number", BigDecimal.class);
  static final Type INTEGER = new Type(Kind.NUMBER, "number", Integer.class);
  public static final Type BOOLEAN = new Type(Kind.BOOLEAN, "true or false", Boolean.class);
  public static final Type DATE = new Type(Kind.DATE, "date", LocalDate.class);
  static final Type MOMENT = new Type(Kind.MOMENT, "moment", OffsetDateTime.class);
  public static final Type UNKNOWN = new Type(Kind.UNKNOWN, "unknown", Object.class);

  public static Type of(Class<?> java) {
    if (java.isEnum()) {
      return new Type(Kind.CONSTANT, java.getSimpleName(), java);
    }
    if (java.isRecord()) {
      return new Type(Kind.FACT, java.getSimpleName(), java);
    }
    return List.of(TEXT, DECIMAL, INTEGER, BOOLEAN, DATE, MOMENT).stream()
        .filter(type -> type.java == java)
        .findFirst()
        .orElse(UNKNOWN);
  }

  public static Type listOf(Class<?> element) {
    return new Type(Kind.LIST, "list", element);
  }

  /** Its name with the article before it. */
  public String withArticle() {
    return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }

  /** Names of an enumeration's constants. */
  public List<String> constants() {
    Object[] constants = java.getEnumConstants();
    return constants == null ? List.of() : Arrays.stream(constants).map(Object::toString).toList();
  }

  public @Nullable Object constant(String constant) {
    Object[] constants = java.getEnumConstants();
    return constants == null
        ? null
        : Arrays.stream(constants)
            .filter(value -> value.toString().equals(constant))
            .findFirst()
            .orElse(null);
  }

  /** Whether the two can be compared with each other. */
  public boolean comparesWith(Type other) {
    return isUnknown()
        || other.isUnknown()
        || (kind == other.kind && (kind != Kind.CONSTANT || java == other.java));
  }
}
