package io.casecheck.engine;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The question that a person is asked for an input. The words stand in a resource, for review. */
final class Questions {
  static final String RESOURCE = "questions.properties";
  private static final String NUMBER = "[number=";
  private static final Map<String, String> BY_PLACE = byPlace();

  private Questions() {}

  /**
   * The question for a path of the case.
   *
   * @return null if no answer about the case could settle it, such as the holidays of a coming year
   */
  static @Nullable String about(String path) {
    StringBuilder place = new StringBuilder(path.length());
    List<String> numbers = new ArrayList<>(2);
    int from = 0;
    for (int at = path.indexOf(NUMBER); at >= 0; at = path.indexOf(NUMBER, from)) {
      int end = path.indexOf(']', at);
      place.append(path, from, at);
      numbers.add(path.substring(at + NUMBER.length(), end));
      from = end + 1;
    }
    String question = BY_PLACE.get(place.append(path, from, path.length()).toString());
    if (question == null) {
      return null;
    }
    for (String number : numbers) {
      String name = numbers.size() > 1 && question.contains("{line}") ? "{line}" : "{number}";
      question = question.replace(name, number);
    }
    return question;
  }

  /** Names in the resource by the places that they ask about: paths without numbers. */
  static Map<String, String> namesByPlace() {
    Map<String, String> names = new HashMap<>();
    for (FactType type : FactType.values()) {
      if (type.list() != null) {
        names.put(type.listPath(), "CaseList." + type.list().name());
      }
      for (Component component : type.nullable()) {
        if (component.sources().equals(List.of(component.name()))) {
          names.put(place(type, component), type.name() + "." + component.name());
        }
      }
    }
    return names;
  }

  private static String place(FactType type, Component component) {
    return type.listPath().isEmpty() ? component.name() : type.listPath() + "." + component.name();
  }

  private static Map<String, String> byPlace() {
    Properties texts = texts();
    Map<String, String> questions = new HashMap<>();
    namesByPlace().forEach((place, name) -> questions.put(place, text(texts, name)));
    return Map.copyOf(questions);
  }

  private static String text(Properties texts, String name) {
    String text = texts.getProperty(name);
    if (text == null) {
      throw new IllegalStateException(RESOURCE + " has no question " + name);
    }
    return text;
  }

  static Properties texts() {
    try (InputStream file = Questions.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("the library was built without " + RESOURCE);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
