package io.casecheck.cli.rules;

import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pack that does not load, with the folders in which its files can be found. */
public final class UnloadablePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PackChoice choice;
  private final transient List<PackProblem> problems;

  public UnloadablePackException(PackChoice choice, RulePackException cause) {
    super(cause);
    this.choice = choice;
    this.problems = cause.problems();
  }

  List<PackProblem> problems() {
    return problems;
  }

  /** Folders of rules, the overlay that was given last first; the bundled pack has none. */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    if (choice.rules() != null) {
      folders.add(choice.rules());
    }
    choice.overlays().forEach(overlay -> folders.add(0, overlay));
    return folders;
  }
}
