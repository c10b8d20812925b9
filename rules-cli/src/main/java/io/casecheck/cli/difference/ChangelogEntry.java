package io.casecheck.cli.difference;

import io.casecheck.cli.difference.EntryDifference.Kind;
import io.casecheck.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A difference as a changelog tells it to those who rely on the answers: a point for each change.
 */
public final class ChangelogEntry {
  private final PackDifference difference;
  private final List<String> points = new ArrayList<>();

  private ChangelogEntry(PackDifference difference) {
    this.difference = difference;
  }

  /** The points, each in whole sentences: rules that are new, answer otherwise, or are gone. */
  public static List<String> points(PackDifference difference) {
    ChangelogEntry entry = new ChangelogEntry(difference);
    entry.scopes();
    entry.rules(Change.ADDED).forEach(entry::added);
    entry.rules(Change.CHANGED).stream()
        .filter(rule -> !rule.isWordingOnly())
        .forEach(entry::changed);
    entry.otherAnswers();
    entry.rules(Change.GONE).forEach(entry::gone);
    entry.rows();
    entry.wording();
    entry.sources();
    return List.copyOf(entry.points);
  }

  private List<RuleDifference> rules(Change change) {
    return difference.rules().stream().filter(rule -> rule.change() == change).toList();
  }

  private void scopes() {
    for (EntryDifference scope : entries(Kind.SCOPE)) {
      String name = "`" + scope.name() + "` (" + scope.words() + ")";
      switch (scope.change()) {
        case ADDED -> points.add("New scope " + name + ".");
        case GONE -> points.add("The scope " + name + " is gone.");
        case CHANGED ->
            points.add(
                "The scope " + name + " applies otherwise: " + details(scope.details()) + ".");
      }
    }
  }

  private void added(RuleDifference difference) {
    RuleDescription rule = difference.rule();
    points.add(
        "New: `%s`, %s. It is %s of %s, for %s.%s"
            .formatted(
                rule.id(),
                lowerFirst(rule.title()),
                rule.severity() == io.casecheck.finding.Severity.ERROR
                    ? "an error"
                    : "a " + rule.severity().name().toLowerCase(Locale.ROOT),
                rule.category().name().toLowerCase(Locale.ROOT),
                Windows.inWords(rule),
                rule.criteria() == null
                    ? ""
                    : " It belongs to the criteria set `" + rule.criteria() + "`."));
  }

  /** Only a word that is no code and no name of its own begins small. */
  private static String lowerFirst(String title) {
    boolean common = title.matches("(A|An|The|No|What|Last|It|This) .*");
    return common ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }

  private void changed(RuleDifference rule) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "`%s`, %s, answers otherwise, for %s."
            .formatted(rule.id(), lowerFirst(rule.rule().title()), Windows.inWords(rule.rule())));
    List<AnswerDifference> answers =
        difference.answers().stream().filter(one -> one.rule().equals(rule.id())).toList();
    answers.forEach(answer -> sentences.add("It " + sentence(answer)));
    rule.details().stream()
        .filter(detail -> SPOKEN.stream().anyMatch(detail.part()::startsWith))
        .forEach(detail -> sentences.add(upperFirst(words(detail)) + "."));
    if (answers.isEmpty()) {
      sentences.add(
          "What differs is its "
              + rule.aspects().stream().map(Aspect::words).collect(Collectors.joining(" and "))
              + "; no sample case answers otherwise.");
    }
    points.add(String.join(" ", sentences));
  }

  /** Parts of a rule that are short enough, and matter enough, to be told. */
  private static final Set<String> SPOKEN =
      Set.of("in force", "version", "severity", "criteria", "clock", "waivable", "controls");

  /** Answers of rules that did not change themselves: a table or a scope did. */
  private void otherAnswers() {
    Set<String> told =
        difference.rules().stream().map(RuleDifference::id).collect(Collectors.toSet());
    difference.answers().stream()
        .filter(answer -> !told.contains(answer.rule()))
        .collect(
            Collectors.groupingBy(
                AnswerDifference::rule, java.util.TreeMap::new, Collectors.toList()))
        .forEach(
            (rule, answers) ->
                points.add(
                    "`"
                        + rule
                        + "` answers otherwise. "
                        + answers.stream()
                            .map(answer -> "It " + sentence(answer))
                            .collect(Collectors.joining(" "))));
  }

  private static String sentence(AnswerDifference answer) {
    int cases = answer.cases().size();
    return answer.words() + " (" + cases + " sample case" + (cases == 1 ? "" : "s") + ").";
  }

  private void gone(RuleDifference rule) {
    points.add("Gone: `" + rule.id() + "`, " + lowerFirst(rule.rule().title()) + ".");
  }

  private void rows() {
    for (EntryDifference row : entries(Kind.ROW)) {
      switch (row.change()) {
        case ADDED -> points.add("New figure: `" + row.name() + "`, " + row.words() + ".");
        case GONE -> points.add("The figure `" + row.name() + "` is gone.");
        case CHANGED ->
            points.add("The figure `" + row.name() + "` differs: " + details(row.details()) + ".");
      }
    }
  }

  private void wording() {
    List<RuleDifference> reworded =
        rules(Change.CHANGED).stream()
            .filter(rule -> rule.isWordingOnly() && rule.aspects().contains(Aspect.WORDING))
            .toList();
    if (!reworded.isEmpty()) {
      points.add("The same answers in other words: " + ids(reworded) + ".");
    }
    List<RuleDifference> cited =
        rules(Change.CHANGED).stream()
            .filter(rule -> rule.isWordingOnly() && rule.aspects().contains(Aspect.SOURCES))
            .toList();
    if (!cited.isEmpty()) {
      points.add("The same answers on other sources: " + ids(cited) + ".");
    }
  }

  private void sources() {
    List<EntryDifference> changed =
        entries(Kind.SOURCE).stream().filter(one -> one.change() == Change.CHANGED).toList();
    for (EntryDifference source : changed) {
      points.add("The source `" + source.name() + "` differs: " + details(source.details()) + ".");
    }
  }

  private List<EntryDifference> entries(Kind kind) {
    return difference.entries().stream().filter(entry -> entry.kind() == kind).toList();
  }

  private static String ids(List<RuleDifference> rules) {
    return rules.stream().map(rule -> "`" + rule.id() + "`").collect(Collectors.joining(", "));
  }

  private static String details(List<Detail> details) {
    return details.stream().map(ChangelogEntry::words).collect(Collectors.joining("; "));
  }

  private static String words(Detail detail) {
    if (detail.was().isEmpty()) {
      return detail.part() + " " + detail.is() + " is new";
    }
    return detail.is().isEmpty()
        ? detail.part() + " " + detail.was() + " is gone"
        : detail.part() + " " + detail.is() + ", before " + detail.was();
  }

  private static String upperFirst(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
