package io.casecheck.cli.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the list of statements: entries with {@code statement}, {@code verdict}, {@code says}. */
public final class GuideStatements {
  private GuideStatements() {}

  /**
   * The statements, as they stand.
   *
   * @throws IllegalArgumentException if the text is no such list; the message says what an entry
   *     has
   */
  public static List<GuideStatement> read(String text) {
    List<GuideStatement> statements = new ArrayList<>();
    for (Object entry : entries(text)) {
      if (!(entry instanceof Map<?, ?> members)
          || !(members.get("statement") instanceof Integer number)) {
        throw new IllegalArgumentException(
            "an entry has a number as `statement`, and `verdict`, `says`, `rules` or `reason`");
      }
      statements.add(
          new GuideStatement(
              number,
              text(members, "verdict"),
              text(members, "says"),
              members.get("rules") instanceof List<?> rules
                  ? rules.stream().map(Object::toString).toList()
                  : List.of(),
              text(members, "reason")));
    }
    return statements;
  }

  private static List<?> entries(String text) {
    try {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromString(text);
      return loaded instanceof List<?> list ? list : List.of("no list");
    } catch (YamlEngineException e) {
      return List.of("no YAML");
    }
  }

  private static String text(Map<?, ?> entry, String key) {
    return Objects.toString(entry.get(key), "");
  }
}
