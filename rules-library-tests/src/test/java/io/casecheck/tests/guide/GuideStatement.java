package io.casecheck.tests.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What became of one statement of the guide.
 *
 * @param number its number
 * @param verdict whether it is true
 * @param says what is true instead, or what the guide says if it is
 * @param rules ids of the rules that say so
 * @param reason why it is no rule; empty if it is one
 */
record GuideStatement(int number, String verdict, String says, List<String> rules, String reason) {
  private static final List<String> KEYS =
      List.of("statement", "verdict", "says", "rules", "reason");

  static List<GuideStatement> all() throws IOException {
    String text = Files.readString(Path.of("guide-statements.yaml"), StandardCharsets.UTF_8);
    List<?> entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    return entries.stream().map(entry -> of((Map<?, ?>) entry)).toList();
  }

  private static GuideStatement of(Map<?, ?> entry) {
    if (!KEYS.containsAll(entry.keySet())) {
      throw new IllegalArgumentException("unknown key in " + entry);
    }
    List<?> rules = entry.get("rules") == null ? List.of() : (List<?>) entry.get("rules");
    return new GuideStatement(
        (Integer) entry.get("statement"),
        text(entry, "verdict"),
        text(entry, "says"),
        rules.stream().map(String.class::cast).toList(),
        text(entry, "reason"));
  }

  private static String text(Map<?, ?> entry, String key) {
    return entry.get(key) == null ? "" : (String) entry.get(key);
  }
}
