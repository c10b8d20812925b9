package io.casecheck.pack.read;

import io.casecheck.finding.Severity;
import io.casecheck.pack.Check;
import io.casecheck.pack.PackSettings;
import io.casecheck.pack.PackSettings.Retirement;
import io.casecheck.pack.Spelling;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code pack.yaml}. */
public final class PackSettingsFile {
  private static final String NO_REPLACEMENT = "none";

  private PackSettingsFile() {}

  public static PackSettings read(String text, ProblemList problems) {
    YamlMapping file = YamlMapping.of(text, problems);
    if (file == null) {
      return PackSettings.NONE;
    }
    file.allow(List.of("checks", "retired"));
    return new PackSettings(severities(file), retired(file));
  }

  private static Map<Check, Severity> severities(YamlMapping file) {
    Map<Check, Severity> severities = new EnumMap<>(Check.class);
    YamlMapping checks = file.mapping("checks");
    if (checks == null) {
      return severities;
    }
    List<String> settable =
        Arrays.stream(Check.values()).filter(Check::canBeSet).map(Check::id).sorted().toList();
    for (String id : checks.keys()) {
      Optional<Check> check = Check.of(id);
      if (check.isEmpty() || !check.get().canBeSet()) {
        checks.reportKey(
            id,
            check.isEmpty()
                ? "There is no check %s; a pack can set %s."
                    .formatted(id, String.join(", ", settable))
                : "%s cannot be set: rules that it finds cannot be run. A pack can set %s."
                    .formatted(id, String.join(", ", settable)),
            Spelling.nearest(id, settable));
      } else {
        severity(checks, id).ifPresent(severity -> severities.put(check.get(), severity));
      }
    }
    return severities;
  }

  private static Optional<Severity> severity(YamlMapping checks, String id) {
    String text = checks.text(id);
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(value -> lower(value).equals(text)).findFirst();
    if (severity.isEmpty()) {
      checks.report(id, "A severity is error, warning or info.", "warning");
    }
    return severity;
  }

  private static String lower(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Retirement> retired(YamlMapping file) {
    Map<String, Retirement> retired = new TreeMap<>();
    YamlMapping ids = file.mapping("retired");
    if (ids != null) {
      for (String id : ids.keys()) {
        String replacement = ids.text(id);
        retired.put(
            id,
            new Retirement(replacement.equals(NO_REPLACEMENT) ? "" : replacement, ids.place(id)));
      }
    }
    return retired;
  }
}
