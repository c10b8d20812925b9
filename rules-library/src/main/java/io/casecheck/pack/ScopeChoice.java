package io.casecheck.pack;

import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.State;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
   * Whether each thing fits a case that a scope names; null where the case does not state it. A
   * scope for every case names nothing.
   */
  public static Map<Scope.Kind, @Nullable Boolean> fits(Scope scope, Case aCase) {
    ScopeIndex alone = new ScopeIndex(List.of(scope));
    Chooser chooser = new Chooser(aCase, alone);
    Map<Scope.Kind, @Nullable Boolean> fits = new EnumMap<>(Scope.Kind.class);
    for (Scope.Kind kind : Scope.Kind.values()) {
      if (scope.names(kind)) {
        fits.put(kind, chooser.fits(kind));
      }
    }
    return fits;
  }

  /**
   * Where days are counted: as the case says; else as a scope says; else in the state of the
   * coverage, if it lies in one zone; else where the as-of moment was stated.
   */
  public ZoneId zone(Case aCase) {
    Coverage coverage = aCase.coverage();
    if (coverage.timeZone() != null) {
      return coverage.timeZone();
    }
    for (Scope scope : scopes) {
      if (scope.zone() != null) {
        return scope.zone();
      }
    }
    State state = coverage.state();
    ZoneId zone = state == null ? null : state.zone();
    return zone == null ? aCase.asOf().getOffset() : zone;
  }

  /** The path that a case would state for a kind of scope. */
  public static String pathOf(String subject) {
    return subject.equals("drug") ? subject : "coverage." + subject;
  }

  private static final class Chooser {
    private final Case aCase;
    private final ScopeIndex index;
    private final Map<Scope.Kind, BitSet> fitting = new EnumMap<>(Scope.Kind.class);
    private final Map<Scope.Kind, Boolean> stated = new EnumMap<>(Scope.Kind.class);
    private final List<Scope> scopes = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();

    Chooser(Case aCase, ScopeIndex index) {
      this.aCase = aCase;
      this.index = index;
      Coverage coverage = aCase.coverage();
      Set<String> drugs = drugs();
      fitting.put(Scope.Kind.DRUG, index.drugs(drugs));
      fitting.put(Scope.Kind.PAYER, index.payers(coverage.payer(), coverage.payerId()));
      fitting.put(Scope.Kind.PROGRAM, index.programs(coverage.program()));
      fitting.put(Scope.Kind.STATE, index.states(coverage.state()));
      stated.put(Scope.Kind.DRUG, !drugs.isEmpty());
      stated.put(Scope.Kind.PAYER, coverage.payer() != null || coverage.payerId() != null);
      stated.put(Scope.Kind.PROGRAM, coverage.program() != null);
      stated.put(Scope.Kind.STATE, coverage.state() != null);
    }

    ScopeChoice choose() {
      scopes.addAll(index.common());
      stated.forEach(this::add);
      return new ScopeChoice(List.copyOf(scopes), List.copyOf(notChecked));
    }

    /** Whether the only scope that is loaded fits; null where the case does not state it. */
    @Nullable Boolean fits(Scope.Kind kind) {
      return Boolean.TRUE.equals(stated.get(kind))
          ? fitting.getOrDefault(kind, new BitSet()).get(0)
          : null;
    }

    private void add(Scope.Kind kind, boolean isStated) {
      String subject = kind.folder();
      List<Scope> applying = index.fitting(kind, fitting);
      if (!isStated) {
        notChecked.add(
            new NotChecked(
                Reason.SCOPE_NOT_STATED,
                subject,
                "The case does not state its %s, so no %s rules were checked."
                    .formatted(subject, subject),
                null));
      } else if (applying.isEmpty()) {
        notChecked.add(new NotChecked(Reason.NO_SCOPE, subject, noneApplies(kind), null));
      }
      scopes.addAll(applying);
    }

    private String noneApplies(Scope.Kind kind) {
      String form =
          index.knows(kind, fitting)
              ? "The rules loaded for the %s of this case ask for more that the case does not state or"
                  + " states otherwise, such as a program or a state."
              : "No rules are loaded for the %s of this case.";
      return form.formatted(kind.folder());
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
