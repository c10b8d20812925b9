package io.casecheck.json;

import io.casecheck.json.Node.ScalarNode;
import io.casecheck.json.RecordShape.Component;
import io.casecheck.model.Case;
import io.casecheck.model.DerivedFrom;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the names in a path of a finding are names of the case. */
final class PathNames {
  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(\\[[A-Za-z]+=[^\\]]+])?");

  private final Problems problems;

  PathNames(Problems problems) {
    this.problems = problems;
  }

  void check(Node node, String path) {
    if (node instanceof ScalarNode text && !Node.isNull(text)) {
      check(text, text.text(), path);
    }
  }

  private void check(ScalarNode node, String text, String path) {
    Class<?> type = Case.class;
    for (String part : text.split("\\.", -1)) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        problems.add(
            node.place(),
            path,
            "This is not a path of a case.",
            "Write it like claim.lines[number=1].units.");
        return;
      }
      Optional<Class<?>> below = below(type, step.group(1));
      if (below.isEmpty()) {
        unknown(node, type, step.group(1), path);
        return;
      }
      type = below.get();
    }
  }

  private static Optional<Class<?>> below(Class<?> type, String name) {
    if (!type.isRecord()) {
      return Optional.empty();
    }
    for (Component component : RecordShape.of(type).components()) {
      if (component.name().equals(name)) {
        return Optional.of(component.valueType());
      }
    }
    return derived(type).contains(name) ? Optional.of(Object.class) : Optional.empty();
  }

  private static List<String> derived(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(DerivedFrom.class))
        .map(Method::getName)
        .toList();
  }

  private void unknown(ScalarNode node, Class<?> type, String name, String path) {
    List<String> allowed = new ArrayList<>();
    if (type.isRecord()) {
      allowed.addAll(RecordShape.of(type).keys());
      allowed.addAll(derived(type));
    }
    Optional<String> nearest = NearestName.of(name, allowed);
    problems.add(
        node.place(),
        path,
        type.isRecord()
            ? "The path has a name that " + type.getSimpleName() + " does not have."
            : "The path goes on below a single value.",
        nearest
            .map(near -> "Did you mean `" + near + "`?")
            .orElse(
                allowed.isEmpty()
                    ? "Cut the path."
                    : "Names here are " + String.join(", ", allowed) + "."));
  }
}
