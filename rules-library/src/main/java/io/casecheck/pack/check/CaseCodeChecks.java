package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.StatedCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Codes that sample cases state and no table lists: a slip of the finger there makes a rule silent,
 * and the case passes for the wrong reason. A case can say that it means such a code.
 */
final class CaseCodeChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    CodeTables tables = new CodeTables(draft);
    return draft.caseCodes().stream().flatMap(stated -> problems(stated, tables));
  }

  private static Stream<PackProblem> problems(StatedCode stated, CodeTables tables) {
    CodeSystem system = CodeUses.systemAt(stated.path());
    if (system == null) {
      return Stream.empty();
    }
    String code = system.stored(stated.code());
    boolean listed = system.lists(code) && tables.of(system).has(code);
    if (stated.meant()) {
      return listed
          ? Stream.of(
              problem(
                  stated,
                  "%s lists %s: `unlistedCodes` need not name it."
                      .formatted(system.title(), stated.code()),
                  ""))
          : Stream.empty();
    }
    if (!system.hasForm(code)) {
      return Stream.of(
          problem(
              stated,
              "%s is no code of %s, which has %s. A case that means it names it in `unlistedCodes`."
                  .formatted(stated.code(), system.title(), system.formInWords()),
              ""));
    }
    if (listed || !system.lists(code) || tables.isCited(system, code)) {
      return Stream.empty();
    }
    List<String> near = tables.near(system, code);
    return Stream.of(
        problem(
            stated,
            ("%s of %s has no %s%s. A case that means it, or one of another time, names it in"
                    + " `unlistedCodes`.")
                .formatted(
                    system.title(),
                    system.edition(),
                    stated.code(),
                    near.size() > 1 ? "; near it are " + CodeTables.shown(near) : ""),
            near.size() == 1 ? near.get(0) : ""));
  }

  private static PackProblem problem(StatedCode stated, String message, String fix) {
    Span place = new Span(stated.line(), stated.column(), stated.line(), stated.column());
    return Check.CASE_CODE.problem(stated.file(), place, "", message, fix);
  }
}
