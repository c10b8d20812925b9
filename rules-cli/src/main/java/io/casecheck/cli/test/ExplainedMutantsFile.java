package io.casecheck.cli.test;

import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.mutation.ExplainedMutants;
import io.casecheck.cli.mutation.ExplainedMutants.Entry;
import io.casecheck.cli.terminal.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads why some mutants cannot be noticed: a YAML list of rule, version, mutation and why. */
final class ExplainedMutantsFile {
  private static final Set<String> KEYS = Set.of("rule", "version", "mutation", "why");

  private ExplainedMutantsFile() {}

  static ExplainedMutants read(Path file) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(PathText.of(file)).build();
      Object root = new Load(settings).loadFromString(Files.readString(file));
      List<Entry> entries = new ArrayList<>();
      for (Object entry : root instanceof List<?> list ? list : List.of()) {
        entries.add(entry(file, entries.size() + 1, entry));
      }
      return new ExplainedMutants(entries);
    } catch (IOException e) {
      throw new UsageException(PathText.of(file) + " cannot be read.");
    } catch (YamlEngineException e) {
      throw new UsageException(PathText.of(file) + " is no YAML: " + e.getMessage());
    }
  }

  private static Entry entry(Path file, int number, Object entry) {
    if (!(entry instanceof Map<?, ?> map) || !map.keySet().equals(KEYS)) {
      throw new UsageException(
          "%s: entry %s needs rule, version, mutation and why, and nothing else."
              .formatted(PathText.of(file), number));
    }
    return new Entry(
        text(map, "rule"), text(map, "version"), text(map, "mutation"), text(map, "why"));
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(map.get(key));
  }
}
