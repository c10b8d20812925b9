package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.check.CodeTable.Dates;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Codes that no code set has, that no claim carries, or that do not exist when a rule is in force.
 *
 * <p>The tables are each of one time. For a rule in force at that time a code that is missing there
 * is wrong; for any other rule it may be older or newer, and a source that names it settles that.
 */
final class CodeChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return new Run(draft).problems();
  }

  private static final class Run {
    private final Set<CodeUse> uses;
    private final CodeTables tables;

    Run(PackDraft draft) {
      this.uses = CodeUses.of(draft);
      this.tables = new CodeTables(draft, uses);
    }

    Stream<PackProblem> problems() {
      return uses.stream().flatMap(use -> Optional.ofNullable(problem(use)).stream());
    }

    private @Nullable PackProblem problem(CodeUse use) {
      CodeSystem system = use.system();
      if (!use.beginning() && !system.hasForm(use.code())) {
        return form(use);
      }
      if (!system.lists(use.code())) {
        return null;
      }
      CodeTable table = tables.of(system);
      boolean there = use.beginning() ? !table.below(use.code()).isEmpty() : table.has(use.code());
      if (!there) {
        return tables.isCited(system, use.code()) ? null : missing(use);
      }
      if (!use.beginning() && table.isHeader(use.code()) && !use.atFault()) {
        return header(use, table.below(use.code()));
      }
      Dates dates = use.beginning() ? null : table.dates(use.code());
      boolean exists = dates == null || use.isFor(dates.first(), dates.last());
      return exists || use.atFault() ? null : dates(use, dates);
    }

    private static PackProblem form(CodeUse use) {
      String stored = use.system().stored(use.code());
      String message =
          "%s is no code of %s: cases store %s."
              .formatted(quoted(use), use.system().title(), use.system().formInWords());
      return use.system().hasForm(stored)
          ? Check.CODE_FORM.problem(
              use.file(),
              use.place(),
              use.rule(),
              message,
              stored,
              use.place().edit(use.file(), use.rule().isEmpty() ? stored : '"' + stored + '"'))
          : Check.CODE_FORM.problem(use.file(), use.place(), use.rule(), message, "");
    }

    private PackProblem missing(CodeUse use) {
      CodeSystem system = use.system();
      List<String> near = use.beginning() ? List.of() : tables.near(system, use.code());
      String message =
          "%s of %s has no %s%s."
              .formatted(
                  system.title(),
                  system.edition(),
                  use.beginning() ? "code that begins with " + use.code() : use.code(),
                  near(near));
      boolean timeless = use.from() == null;
      boolean ofItsTime = use.isFor(system.from(), system.to());
      // What a table of another time has near it may be no code any more: it is no fix.
      String fix = near.size() == 1 && (timeless || ofItsTime) ? near.get(0) : "";
      boolean certain = !timeless && ofItsTime;
      return certain
          ? Check.UNKNOWN_CODE.problem(use.file(), use.place(), use.rule(), message, fix)
          : Check.UNCONFIRMED_CODE.problem(
              use.file(),
              use.place(),
              use.rule(),
              message + " Of another time it may be a code.",
              fix);
    }

    private static String near(List<String> near) {
      return near.isEmpty()
          ? ""
          : (near.size() > 1 ? "; near it are " : "; near it is ") + CodeTables.shown(near);
    }

    private static PackProblem header(CodeUse use, List<String> below) {
      return Check.HEADER_CODE.problem(
          use.file(),
          use.place(),
          use.rule(),
          "%s heads %s other codes and is not billable itself: claims carry one of those, such as %s."
              .formatted(use.code(), below.size(), CodeTables.shown(below)),
          "");
    }

    private static PackProblem dates(CodeUse use, @Nullable Dates dates) {
      String days =
          dates == null
              ? ""
              : dates.last() == null
                  ? "from " + dates.first() + " on"
                  : "from " + dates.first() + " to " + dates.last();
      return Check.CODE_DATES.problem(
          use.file(),
          use.place(),
          use.rule(),
          "%s exists %s, and never while this is in force.".formatted(use.code(), days),
          "");
    }

    private static String quoted(CodeUse use) {
      return '"' + use.code() + '"';
    }
  }
}
