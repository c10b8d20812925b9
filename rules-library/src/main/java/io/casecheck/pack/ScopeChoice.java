package io.casecheck.pack;

import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.RequestedService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that apply to a case, and what no scope covers.
 *
 * @param scopes scopes that apply, by path
 * @param notChecked drug, payer, program or state that nothing is loaded for or that is not stated
 */
public record ScopeChoice(List<Scope> scopes, List<NotChecked> notChecked) {

  /** Paths of the scopes that apply. */
  public List<String> paths() {
    return scopes.stream().map(Scope::path).toList();
  }

  /** Chooses among the scopes of the loaded packs. */
  public static ScopeChoice of(Case aCase, List<Scope> loaded) {
    return new Chooser(aCase, loaded).choose();
  }

  /**
   * Where days are counted: in the state of the coverage, else where the as-of moment was stated.
   */
  public ZoneId zone(Case aCase) {
    return scopes.stream()
        .map(Scope::zone)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(aCase.asOf().getOffset());
  }

  /** The path that a case would state for a kind of scope. */
  public static String pathOf(String subject) {
    return subject.equals("drug") ? subject : "coverage." + subject;
  }

  private static final class Chooser {
    private final Case aCase;
    private final List<Scope> loaded;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();

    Chooser(Case aCase, List<Scope> loaded) {
      this.aCase = aCase;
      this.loaded = loaded;
    }

    ScopeChoice choose() {
      String payer = aCase.coverage().payer();
      String payerId = aCase.coverage().payerId();
      add(Scope.Kind.COMMON, true, scope -> true);
      Set<String> drugs = drugs();
      add(Scope.Kind.DRUG, !drugs.isEmpty(), scope -> isDrug(scope, drugs));
      add(
          Scope.Kind.PAYER,
          payer != null || payerId != null,
          scope -> isPayer(scope, payer, payerId));
      add(
          Scope.Kind.PROGRAM,
          aCase.coverage().program() != null,
          scope -> scope.program() == aCase.coverage().program());
      String state = aCase.coverage().state();
      add(Scope.Kind.STATE, state != null, scope -> Objects.equals(scope.state(), state));
      return new ScopeChoice(List.copyOf(scopes), List.copyOf(notChecked));
    }

    private void add(Scope.Kind kind, boolean stated, Predicate<Scope> applies) {
      List<Scope> fitting =
          loaded.stream().filter(scope -> scope.kind() == kind).filter(applies).toList();
      String subject = kind.folder();
      if (kind != Scope.Kind.COMMON && !stated) {
        notChecked.add(
            new NotChecked(
                Reason.SCOPE_NOT_STATED,
                subject,
                "The case does not state its %s, so no %s rules were checked."
                    .formatted(subject, subject),
                null));
      } else if (kind != Scope.Kind.COMMON && fitting.isEmpty()) {
        notChecked.add(
            new NotChecked(
                Reason.NO_SCOPE,
                subject,
                "No rules are loaded for the %s of this case.".formatted(subject),
                null));
      }
      if (stated) {
        scopes.addAll(fitting);
      }
    }

    /** Names, HCPCS codes and NDCs by which a case names a drug. */
    private Set<String> drugs() {
      Set<String> drugs = new TreeSet<>();
      addStated(drugs, aCase.drug());
      PriorAuthorizationRequest request = aCase.request();
      if (request != null) {
        request.services().stream()
            .map(RequestedService::code)
            .forEach(code -> addStated(drugs, code));
      }
      if (aCase.claim() != null) {
        for (ClaimLine line : aCase.claim().lines()) {
          addStated(drugs, line.code());
          line.nationalDrugCodes().stream()
              .map(NationalDrugCode::elevenDigits)
              .forEach(code -> addStated(drugs, code));
        }
      }
      return drugs;
    }

    private static void addStated(Set<String> drugs, @Nullable String drug) {
      if (drug != null && !drug.isBlank()) {
        drugs.add(drug);
      }
    }

    private static boolean isDrug(Scope scope, Set<String> drugs) {
      return drugs.stream()
          .anyMatch(
              drug ->
                  scope.codes().contains(drug)
                      || scope.ndcPrefixes().stream().anyMatch(drug::startsWith)
                      || names(scope, drug));
    }

    private static boolean isPayer(Scope scope, @Nullable String name, @Nullable String id) {
      return (id != null && scope.ids().contains(id.strip()))
          || (name != null && names(scope, name));
    }

    /** Whether the text holds one of the scope's names as whole words, in any case. */
    private static boolean names(Scope scope, String text) {
      String words = " " + String.join(" ", words(text)) + " ";
      return scope.names().stream()
          .map(name -> " " + String.join(" ", words(name)) + " ")
          .anyMatch(words::contains);
    }

    private static List<String> words(String text) {
      return Stream.of(NOT_WORD.split(text.toLowerCase(Locale.ROOT)))
          .filter(word -> !word.isEmpty())
          .toList();
    }

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  }
}
