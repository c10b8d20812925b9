package io.casecheck;

import io.casecheck.pack.load.LoadedPack;
import io.casecheck.rule.RulePackException;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads from a place, and names it where that fails: of several, the host sees which one. */
final class Located {
  private Located() {}

  /** The pack in a place. */
  static LoadedPack pack(Path place) {
    return read(place, LoadedPack::of);
  }

  /** A pack with the one in a place laid over it. */
  static LoadedPack under(LoadedPack beneath, Path place) {
    return read(place, beneath::under);
  }

  /** The digest of what a place holds now. */
  static String digest(Path place) {
    return read(place, LoadedPack::digest);
  }

  /**
   * What is read from a place.
   *
   * @throws RulePackException with the place
   */
  static <T> T read(Path place, Function<Path, T> reader) {
    try {
      return reader.apply(place);
    } catch (RulePackException e) {
      RulePackException located = new RulePackException(e.problems(), place);
      located.setStackTrace(e.getStackTrace());
      throw located;
    }
  }
}
