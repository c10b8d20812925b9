package io.casecheck.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The page of checks, section by section: what each means, with what is wrong and what is right.
 */
final class CheckGuide {
  private static final String PAGE = "checks.md";

  private final Map<String, String> sections = new LinkedHashMap<>();

  CheckGuide() {
    for (String group : text().split("\n## ", -1)) {
      String[] parts = group.split("\n### ", -1);
      for (int i = 1; i < parts.length; i++) {
        int end = parts[i].indexOf('\n');
        sections.put(parts[i].substring(0, end), parts[i].substring(end).strip());
      }
    }
  }

  /** Ids of all checks. */
  Set<String> ids() {
    return sections.keySet();
  }

  /** The section of a check, in Markdown. */
  Optional<String> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  /** The first paragraph of a section: what to do. */
  String summary(String id) {
    return section(id).map(text -> text.split("\n\n", 2)[0].replace('\n', ' ')).orElse(id);
  }

  private static String text() {
    try (InputStream file = CheckGuide.class.getResourceAsStream(PAGE)) {
      if (file == null) {
        throw new IllegalStateException("the command was built without " + PAGE);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
