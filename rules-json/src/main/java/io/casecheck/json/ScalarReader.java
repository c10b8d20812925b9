package io.casecheck.json;

import io.casecheck.json.Node.ScalarNode;
import io.casecheck.model.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values. Answers null after it has reported a problem. */
final class ScalarReader {
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile(
          "[-+]?(\\d[\\d_]*\\.?[\\d_]*|\\.\\d+)([eE][-+]?\\d+)?|0x[0-9a-fA-F]+|0o[0-7]+");
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][-+]?\\d{1,2})?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,10}");
  private static final Pattern IN_CURVED_QUOTES =
      Pattern.compile(
          "[\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB].*[\u201C\u201D\u2018\u2019\u00AB\u00BB]");
  private static final int MAX_LISTED = 12;

  private final Problems problems;
  private final DateReader dates;
  private final ZoneReader zones;

  ScalarReader(Problems problems) {
    this.problems = problems;
    this.dates = new DateReader(problems);
    this.zones = new ZoneReader(problems);
  }

  @Nullable Object read(Class<?> type, ScalarNode node, String path) {
    if (!node.quoted() && IN_CURVED_QUOTES.matcher(node.text()).matches()) {
      return report(
          node,
          path,
          "These quotes are no plain ones, and would be part of the text.",
          "Write plain quotes, or none: word processors put others in their place.");
    }
    if (type == String.class) {
      return text(node, path);
    }
    if (type == Integer.class) {
      return integer(node, path);
    }
    if (type == BigDecimal.class) {
      return decimal(node, path);
    }
    if (type == Boolean.class) {
      return bool(node, path);
    }
    if (type == LocalDate.class) {
      return dates.day(node, path);
    }
    if (type == OffsetDateTime.class) {
      return dates.moment(node, path);
    }
    if (type == ZoneId.class) {
      return zones.zone(node, path);
    }
    if (type.isEnum()) {
      return constant(type, node, path);
    }
    throw new IllegalStateException("No reader for " + type.getSimpleName());
  }

  @Nullable String text(ScalarNode node, String path) {
    String text = node.text();
    if (text.isBlank()) {
      return report(node, path, "The text is empty.", "Leave the key out if it is not known.");
    }
    if (!node.quoted() && LIKE_A_NUMBER.matcher(text).matches()) {
      return report(
          node,
          path,
          "A number is written where a text belongs; leading zeros would be lost.",
          "Quote it: write the same characters between double quotes.");
    }
    if (!node.quoted() && (text.equals("true") || text.equals("false"))) {
      return report(node, path, "true or false is written where a text belongs.", "Quote it.");
    }
    return text;
  }

  private @Nullable Integer integer(ScalarNode node, String path) {
    if (!node.quoted() && WHOLE_NUMBER.matcher(node.text()).matches()) {
      long number = Long.parseLong(node.text());
      if (number == (int) number) {
        return (int) number;
      }
    }
    return report(node, path, "This is not a whole number.", unquoted(node, "1"));
  }

  private @Nullable BigDecimal decimal(ScalarNode node, String path) {
    if (!node.quoted() && NUMBER.matcher(node.text()).matches()) {
      return new BigDecimal(node.text());
    }
    return report(node, path, "This is not a number.", unquoted(node, "82.5"));
  }

  private static String unquoted(ScalarNode node, String example) {
    return node.quoted() && LIKE_A_NUMBER.matcher(node.text()).matches()
        ? "Take the quotes away."
        : "Write digits without unit, comma or quotes, such as " + example + ".";
  }

  private @Nullable Boolean bool(ScalarNode node, String path) {
    if (!node.quoted() && node.text().equals("true")) {
      return true;
    }
    if (!node.quoted() && node.text().equals("false")) {
      return false;
    }
    return report(
        node,
        path,
        "This is neither true nor false.",
        "Write true or false, in small letters and without quotes.");
  }

  private @Nullable Object constant(Class<?> type, ScalarNode node, String path) {
    Object[] constants = type.getEnumConstants();
    List<String> names = Arrays.stream(constants).map(value -> ((Enum<?>) value).name()).toList();
    int index = names.indexOf(node.text());
    if (index >= 0) {
      return constants[index];
    }
    Optional<String> nearest =
        titled(type, node.text()).or(() -> NearestName.of(node.text(), names));
    if (nearest.isPresent() && sameLetters(nearest.get(), node.text())) {
      return report(
          node,
          path,
          "The name is not spelled as it must be: capital letters, words joined by _.",
          "Write " + nearest.get() + ".");
    }
    return report(
        node,
        path,
        type.getSimpleName() + " has no such value.",
        nearest.map(name -> "Did you mean " + name + "? ").orElse("") + oneOf(names));
  }

  /** A state is known by its name in full too, though it is not written so. */
  private static Optional<String> titled(Class<?> type, String text) {
    return type == State.class ? State.titled(text).map(State::name) : Optional.empty();
  }

  private static boolean sameLetters(String name, String written) {
    return name.replace("_", "").equalsIgnoreCase(written.replaceAll("[\\s_-]", ""));
  }

  /** The names that a place allows, if they fit into a message. */
  static String oneOf(List<String> names) {
    return names.size() <= MAX_LISTED
        ? "Write one of " + String.join(", ", names) + "."
        : "Write one of the " + names.size() + " names that the schema lists.";
  }

  private <T> @Nullable T report(ScalarNode node, String path, String message, String fix) {
    problems.add(node.place(), path, message, fix);
    return null;
  }
}
