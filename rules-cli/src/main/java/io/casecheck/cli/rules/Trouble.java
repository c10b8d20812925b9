package io.casecheck.cli.rules;

import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.json.CaseFileException;
import java.util.stream.Stream;

/** Says what went wrong in words that a user can act on: never a stack trace, never a value. */
public final class Trouble {
  private static final String OURS = "io.casecheck.";

  private final Terminal terminal;

  public Trouble(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reports what a command could not go on with. */
  public ExitStatus report(Throwable trouble) {
    if (trouble instanceof CaseFileException file) {
      file.problems().forEach(problem -> terminal.problem(problem.toString()));
    } else if (trouble instanceof UnloadablePackException pack) {
      PackProblemText text = new PackProblemText(pack.folders());
      pack.problems().forEach(problem -> terminal.problem(text.of(problem)));
      terminal.tell(
          "the rules do not load: " + Moments.count(pack.problems().size(), "problem") + ".");
    } else if (trouble instanceof UsageException usage) {
      terminal.tell(usage.sentence());
    } else {
      return broken(trouble);
    }
    return ExitStatus.UNREADABLE;
  }

  /** The message of an exception can quote a case, so only its class and its place are shown. */
  private ExitStatus broken(Throwable trouble) {
    String place =
        Stream.of(trouble.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    terminal.tell(
        "something broke that should not: please report \""
            + trouble.getClass().getName()
            + place
            + "\" and what you ran.");
    return ExitStatus.BROKEN;
  }
}
