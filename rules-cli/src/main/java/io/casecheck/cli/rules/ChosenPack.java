package io.casecheck.cli.rules;

import io.casecheck.RulePack;
import io.casecheck.rule.RulePackException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the rules of a choice, as one pack. */
public final class ChosenPack {
  private ChosenPack() {}

  /**
   * The rules. What did not change since the build is not compiled again.
   *
   * @throws UnloadablePackException with everything that is wrong with them
   */
  public static RulePack load(PackChoice choice) {
    try {
      Path rules = choice.rules();
      RulePack loaded =
          rules == null
              ? RulePack.bundled()
              : Files.isDirectory(rules)
                  ? RulePack.read(rules, RulePack.bundled())
                  : RulePack.read(rules);
      for (Path overlay : choice.overlays()) {
        loaded = loaded.under(overlay);
      }
      return loaded;
    } catch (RulePackException e) {
      throw new UnloadablePackException(choice, e);
    }
  }
}
