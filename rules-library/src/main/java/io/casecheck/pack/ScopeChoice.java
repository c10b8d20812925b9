package io.casecheck.pack;

import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.PriorAuthorizationRequest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  public static ScopeChoice of(Case aCase, ScopeIndex loaded) {
    return new Chooser(aCase, loaded).choose();
  }

  /**
   * Where days are counted: as a scope says; else in the state of the coverage, if it lies in one
   * zone; else where the as-of moment was stated.
   */
  public ZoneId zone(Case aCase) {
    for (Scope scope : scopes) {
      if (scope.zone() != null) {
        return scope.zone();
      }
    }
    ZoneId zone = StateZones.of(aCase.coverage().state());
    return zone == null ? aCase.asOf().getOffset() : zone;
  }

  /** The path that a case would state for a kind of scope. */
  public static String pathOf(String subject) {
    return subject.equals("drug") ? subject : "coverage." + subject;
  }

  private static final class Chooser {
    private final Case aCase;
    private final ScopeIndex index;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();

    Chooser(Case aCase, ScopeIndex index) {
      this.aCase = aCase;
      this.index = index;
    }

    ScopeChoice choose() {
      Coverage coverage = aCase.coverage();
      Set<String> drugs = drugs();
      scopes.addAll(index.common());
      add(Scope.Kind.DRUG, !drugs.isEmpty(), index.drugs(drugs));
      add(
          Scope.Kind.PAYER,
          coverage.payer() != null || coverage.payerId() != null,
          index.payers(coverage.payer(), coverage.payerId()));
      add(Scope.Kind.PROGRAM, coverage.program() != null, index.programs(coverage.program()));
      add(Scope.Kind.STATE, coverage.state() != null, index.states(coverage.state()));
      return new ScopeChoice(List.copyOf(scopes), List.copyOf(notChecked));
    }

    private void add(Scope.Kind kind, boolean stated, List<Scope> fitting) {
      String subject = kind.folder();
      if (!stated) {
        notChecked.add(
            new NotChecked(
                Reason.SCOPE_NOT_STATED,
                subject,
                "The case does not state its %s, so no %s rules were checked."
                    .formatted(subject, subject),
                null));
      } else if (fitting.isEmpty()) {
        notChecked.add(
            new NotChecked(
                Reason.NO_SCOPE,
                subject,
                "No rules are loaded for the %s of this case.".formatted(subject),
                null));
      }
      scopes.addAll(fitting);
    }

    /** Names, HCPCS codes and NDCs by which a case names a drug. */
    private Set<String> drugs() {
      Set<String> drugs = new HashSet<>();
      addStated(drugs, aCase.drug());
      PriorAuthorizationRequest request = aCase.request();
      if (request != null) {
        request.services().forEach(service -> addStated(drugs, service.code()));
      }
      if (aCase.claim() != null) {
        for (ClaimLine line : aCase.claim().lines()) {
          addStated(drugs, line.code());
          for (NationalDrugCode code : line.nationalDrugCodes()) {
            addStated(drugs, code.elevenDigits());
          }
        }
      }
      return drugs;
    }

    private static void addStated(Set<String> drugs, @Nullable String drug) {
      if (drug != null && !drug.isBlank()) {
        drugs.add(drug);
      }
    }
  }
}
