package io.casecheck.pack;

import io.casecheck.pack.CodeTable.Dates;
import io.casecheck.rule.PackProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Codes that no code set has, that no claim carries, or that do not exist when a rule is in force.
 *
 * <p>The tables are each of one time. For a rule in force at that time a code that is missing there
 * is wrong; for any other rule it may be older or newer, and a source that names it settles that.
 */
final class CodeChecks implements PackCheck {
  private static final int MOST_SHOWN = 3;

  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return new Run(draft).problems();
  }

  private static final class Run {
    private final PackDraft draft;
    private final Set<CodeUse> uses;
    private final Map<CodeSystem, CodeTable> tables = new EnumMap<>(CodeSystem.class);

    Run(PackDraft draft) {
      this.draft = draft;
      this.uses = CodeUses.of(draft);
    }

    Stream<PackProblem> problems() {
      return uses.stream().flatMap(use -> Optional.ofNullable(problem(use)).stream());
    }

    private CodeTable table(CodeSystem system) {
      return tables.computeIfAbsent(system, CodeTable::of);
    }

    private @Nullable PackProblem problem(CodeUse use) {
      CodeSystem system = use.system();
      if (!use.beginning() && !system.hasForm(use.code())) {
        return form(use);
      }
      if (!system.lists(use.code())) {
        return null;
      }
      CodeTable table = table(system);
      boolean there = use.beginning() ? !table.below(use.code()).isEmpty() : table.has(use.code());
      if (!there) {
        return isCited(use) ? null : missing(use);
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
      List<String> near = use.beginning() ? List.of() : near(use);
      String message =
          "%s of %s has no %s%s."
              .formatted(
                  system.title(),
                  system.edition(),
                  use.beginning() ? "code that begins with " + use.code() : use.code(),
                  near.size() > 1 ? "; near it are " + shown(near) : "");
      String fix = near.size() == 1 ? near.get(0) : "";
      boolean certain = use.from() != null && use.isFor(system.from(), system.to());
      return certain
          ? Check.UNKNOWN_CODE.problem(use.file(), use.place(), use.rule(), message, fix)
          : Check.UNCONFIRMED_CODE.problem(
              use.file(),
              use.place(),
              use.rule(),
              message + " Of another time it may be a code.",
              fix);
    }

    /** Codes that the pack names elsewhere are likelier than any other. */
    private List<String> near(CodeUse use) {
      Set<String> named =
          uses.stream()
              .filter(other -> other.system() == use.system() && !other.beginning())
              .map(CodeUse::code)
              .filter(code -> table(use.system()).has(code))
              .collect(Collectors.toSet());
      draft.beneath().scopes().forEach(scope -> named.addAll(scope.codes()));
      return table(use.system()).near(use.code(), named);
    }

    /** Whether a source of the code set names the code: somebody read it there. */
    private boolean isCited(CodeUse use) {
      Pattern word = Pattern.compile("\\b" + Pattern.quote(use.code()) + "(?![0-9A-Za-z.])");
      String set = use.system().title().split(" ", -1)[0];
      return draft.citable().values().stream()
          .filter(source -> source.citation().authority().contains(set))
          .anyMatch(
              source ->
                  word.matcher(source.citation().section()).find()
                      || word.matcher(source.title()).find());
    }

    private static PackProblem header(CodeUse use, List<String> below) {
      return Check.HEADER_CODE.problem(
          use.file(),
          use.place(),
          use.rule(),
          "%s heads %s other codes and is not billable itself: claims carry one of those, such as %s."
              .formatted(use.code(), below.size(), shown(below)),
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

    private static String shown(List<String> codes) {
      return codes.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
          + (codes.size() > MOST_SHOWN ? " ..." : "");
    }

    private static String quoted(CodeUse use) {
      return '"' + use.code() + '"';
    }
  }
}
