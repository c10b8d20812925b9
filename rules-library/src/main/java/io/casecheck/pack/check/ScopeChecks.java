package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.Pack;
import io.casecheck.pack.read.Misplaced;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scope says when it applies, once, and holds rules. */
final class ScopeChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    Set<String> folders =
        draft.texts().keySet().stream()
            .filter(path -> path.endsWith(".drl") || path.endsWith("/scope.yaml"))
            .filter(path -> path.contains("/"))
            .map(path -> path.substring(0, path.lastIndexOf('/')))
            .collect(Collectors.toSet());
    List<PackProblem> problems = new ArrayList<>();
    folders.forEach(folder -> check(folder, draft, problems));
    return problems.stream();
  }

  /** An overlay that is taken for a pack of its own is the likelier cause. */
  private static String missing(Pack beneath) {
    return beneath.equals(Pack.NONE)
        ? "The scope has no scope.yaml, which only an overlay may leave out: it is laid over other"
            + " rules by --overlay, or by EvaluatorOptions.overlay."
        : "The scope has no scope.yaml, and the pack beneath has no such scope.";
  }

  private static void check(String folder, PackDraft draft, List<PackProblem> problems) {
    String file = folder + "/scope.yaml";
    boolean stated = draft.texts().containsKey(file);
    boolean known =
        draft.beneath().scopes().stream().anyMatch(scope -> scope.path().equals(folder));
    if (known && stated) {
      problems.add(
          Check.SCOPE.problem(
              file,
              Span.WHOLE_FILE,
              "",
              "The pack beneath has this scope already and says when it applies.",
              "leave scope.yaml out"));
    }
    // One under another name is told of already, and how it should be called.
    boolean renamed =
        draft.texts().keySet().stream()
            .filter(path -> path.startsWith(folder + "/"))
            .anyMatch(path -> Misplaced.isMeantAs("scope.yaml", path.replaceAll(".*/", "")));
    if (!known && !stated && !renamed) {
      problems.add(
          Check.SCOPE.problem(file, Span.WHOLE_FILE, "", missing(draft.beneath()), "title: ..."));
    }
    if (draft.texts().keySet().stream()
        .noneMatch(path -> path.startsWith(folder + "/") && path.endsWith(".drl"))) {
      problems.add(
          Check.NO_RULES.problem(folder, Span.WHOLE_FILE, "", "The scope holds no rule file.", ""));
    }
  }
}
