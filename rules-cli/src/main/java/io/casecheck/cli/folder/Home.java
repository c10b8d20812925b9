package io.casecheck.cli.folder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the command was started from.
 *
 * @param checkout the clone it was built in; null in the zip
 * @param rules the clone's pack folder, if it was edited after the build; else null
 */
public record Home(@Nullable Path checkout, @Nullable Path rules) {
  /** The rules of the clone; null in the zip. */
  public @Nullable Path pack() {
    return checkout == null ? null : checkout.resolve("drl");
  }

  /** The sample cases of the clone; null in the zip. */
  public @Nullable Path cases() {
    return checkout == null ? null : checkout.resolve("rules-library-tests").resolve("cases");
  }

  public static Home of(@Nullable String checkout, @Nullable String rules) {
    return new Home(shortest(checkout), shortest(rules));
  }

  /** As a user would write it: messages that name files below it are then short. */
  private static @Nullable Path shortest(@Nullable String folder) {
    if (folder == null) {
      return null;
    }
    Path start = Path.of("").toAbsolutePath();
    Path whole = Path.of(folder).toAbsolutePath();
    return whole.startsWith(start) ? start.relativize(whole) : whole;
  }
}
