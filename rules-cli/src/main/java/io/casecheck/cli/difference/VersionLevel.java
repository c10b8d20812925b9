package io.casecheck.cli.difference;

import java.util.Locale;

/** What the next version of a pack says about its answers. */
public enum VersionLevel {
  /** The same answers, perhaps in other words. */
  PATCH,
  /** Answers are added. */
  MINOR,
  /** Answers change or go. */
  MAJOR;

  /** As version numbers are spoken of. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The version after this one; before 1.0.0 the second number stands for what changes. */
  String after(int major, int minor, int patch) {
    if (this == PATCH) {
      return major + "." + minor + "." + (patch + 1);
    }
    return this == MINOR || major == 0 ? major + "." + (minor + 1) + ".0" : (major + 1) + ".0.0";
  }
}
