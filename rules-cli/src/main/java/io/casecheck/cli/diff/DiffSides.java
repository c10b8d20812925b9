package io.casecheck.cli.diff;

import io.casecheck.cli.folder.Home;
import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.folder.TemporaryFolder;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds what an argument of {@code diff} names: a path that exists, else a revision of git. */
final class DiffSides {
  private static final String RULES = "drl";
  private static final String CASES = "rules-library-tests/cases";

  private final Terminal terminal;
  private final Home home;
  private final TemporaryFolder temporary;
  private final @Nullable String rules;
  private int written;

  /**
   * @param rules the pack's folder in the clone, whose revisions are meant; null for its drl
   */
  DiffSides(Terminal terminal, Home home, TemporaryFolder temporary, @Nullable String rules) {
    this.terminal = terminal;
    this.home = home;
    this.temporary = temporary;
    this.rules = rules;
  }

  /**
   * The pack that an argument names.
   *
   * @throws UsageException if it names none
   */
  DiffSide named(String argument) {
    Path path = terminal.directory().resolve(argument);
    if (Files.exists(path)) {
      return new DiffSide(argument, path, casesBeside(path), null);
    }
    return revision(argument);
  }

  /** The pack as it lies in the work tree. */
  DiffSide workTree() {
    Path folder = existing(folder());
    return new DiffSide(PathText.of(folder), folder, casesBeside(folder), null);
  }

  private Path top() {
    Path checkout = home.checkout();
    return checkout == null ? terminal.directory() : checkout;
  }

  private Path folder() {
    return rules == null ? top().resolve(RULES) : terminal.directory().resolve(rules);
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "there is no folder %s; --rules names the pack's folder, or name both OLD and NEW."
              .formatted(PathText.of(folder)));
    }
    return folder;
  }

  /** The clone's own rules have the clone's cases; whose cases others are, only the user knows. */
  private @Nullable Path casesBeside(Path pack) {
    Path own = top().resolve(RULES).toAbsolutePath().normalize();
    Path cases = top().resolve(CASES);
    return pack.toAbsolutePath().normalize().equals(own) && Files.isDirectory(cases) ? cases : null;
  }

  private DiffSide revision(String revision) {
    Git clone = new Git("git", rules == null ? top() : existing(folder()));
    String commit = clone.commit(revision);
    String pack = clone.prefix() + (rules == null ? RULES : "");
    if (!clone.has(commit, pack)) {
      throw new UsageException(
          "%s has no folder %s; --rules names the pack's folder.".formatted(revision, pack));
    }
    Path into = temporary.child(Integer.toString(written++));
    clone.export(commit, pack, into.resolve(pack));
    String cases = clone.prefix() + CASES;
    boolean hasCases = rules == null && clone.has(commit, cases);
    if (hasCases) {
      clone.export(commit, cases, into.resolve(cases));
    }
    return new DiffSide(revision, into.resolve(pack), hasCases ? into.resolve(cases) : null, into);
  }
}
