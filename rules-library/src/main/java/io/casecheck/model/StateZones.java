package io.casecheck.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The zones of states that lie in one as a whole, as {@code state-zones.csv} has them. */
final class StateZones {
  private static final String FILE = "state-zones.csv";
  private static final Map<State, ZoneId> BY_STATE = read();

  private StateZones() {}

  /** The zone of a state; null if it has several, or none is known. */
  static @Nullable ZoneId of(State state) {
    return BY_STATE.get(state);
  }

  private static Map<State, ZoneId> read() {
    InputStream resource = Objects.requireNonNull(StateZones.class.getResourceAsStream(FILE), FILE);
    Map<State, ZoneId> zones = new EnumMap<>(State.class);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(
              row -> {
                for (String state : row[1].split(" ")) {
                  zones.put(State.valueOf(state), ZoneId.of(row[0]));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(zones);
  }
}
