package io.casecheck.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case: a prior authorization, a claim, a denial, or all three. Null means only "not stated";
 * an empty list means "none", unless {@link #notHeld()} names it.
 *
 * @param asOf the moment the case is looked at: the only clock there is
 * @param drug drug that the case is about: brand, generic or HCPCS code
 * @param patient the patient; unless given, one with nothing stated
 * @param coverage the coverage; unless given, one with nothing stated
 * @param diagnoses diagnoses of the request or claim
 * @param laboratoryResults laboratory results and examinations
 * @param bleedingEpisodes bleeding history
 * @param prophylaxisRegimens prophylaxis, current and past
 * @param priorGeneTherapies gene therapies already received
 * @param prescriber the prescriber; unless given, one with nothing stated
 * @param facility the place of treatment; unless given, one with nothing stated
 * @param request the prior-authorization request; null if the case has none
 * @param claim the claim; null if the case has none
 * @param determinations decisions so far
 * @param appeals appeals filed or in preparation
 * @param notHeld lists that the host does not hold, or not to the end: their items are read, and
 *     what only further ones could settle is unknown
 */
public record Case(
    OffsetDateTime asOf,
    @Nullable String drug,
    Patient patient,
    Coverage coverage,
    List<Diagnosis> diagnoses,
    List<LaboratoryResult> laboratoryResults,
    List<BleedingEpisode> bleedingEpisodes,
    List<ProphylaxisRegimen> prophylaxisRegimens,
    List<PriorGeneTherapy> priorGeneTherapies,
    Prescriber prescriber,
    Facility facility,
    @Nullable PriorAuthorizationRequest request,
    @Nullable Claim claim,
    List<Determination> determinations,
    List<Appeal> appeals,
    Set<CaseList> notHeld) {

  /**
   * Checks and copies.
   *
   * @throws CaseException if {@code asOf} is not stated, a number is used twice, or dates
   *     contradict each other
   */
  public Case {
    Required.of("Case", "asOf", asOf);
    Objects.requireNonNull(patient, "patient");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(prescriber, "prescriber");
    Objects.requireNonNull(facility, "facility");
    diagnoses = List.copyOf(diagnoses);
    Required.uniqueNumbers("Case", "diagnoses", diagnoses, Diagnosis::number);
    laboratoryResults = List.copyOf(laboratoryResults);
    Required.uniqueNumbers(
        "Case", "laboratoryResults", laboratoryResults, LaboratoryResult::number);
    bleedingEpisodes = List.copyOf(bleedingEpisodes);
    Required.uniqueNumbers("Case", "bleedingEpisodes", bleedingEpisodes, BleedingEpisode::number);
    prophylaxisRegimens = List.copyOf(prophylaxisRegimens);
    Required.uniqueNumbers(
        "Case", "prophylaxisRegimens", prophylaxisRegimens, ProphylaxisRegimen::number);
    priorGeneTherapies = List.copyOf(priorGeneTherapies);
    Required.uniqueNumbers(
        "Case", "priorGeneTherapies", priorGeneTherapies, PriorGeneTherapy::number);
    determinations = List.copyOf(determinations);
    Required.uniqueNumbers("Case", "determinations", determinations, Determination::number);
    appeals = List.copyOf(appeals);
    Required.uniqueNumbers("Case", "appeals", appeals, Appeal::number);
    notHeld = Set.copyOf(notHeld);
    CaseChecks.check(asOf, request, claim, determinations, appeals);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Case. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.asOf = asOf;
    builder.drug = drug;
    builder.patient = patient;
    builder.coverage = coverage;
    builder.diagnoses = diagnoses;
    builder.laboratoryResults = laboratoryResults;
    builder.bleedingEpisodes = bleedingEpisodes;
    builder.prophylaxisRegimens = prophylaxisRegimens;
    builder.priorGeneTherapies = priorGeneTherapies;
    builder.prescriber = prescriber;
    builder.facility = facility;
    builder.request = request;
    builder.claim = claim;
    builder.determinations = determinations;
    builder.appeals = appeals;
    builder.notHeld = notHeld;
    return builder;
  }

  /** The date of {@link #asOf()}, by the clock of the place that stated it. */
  @DerivedFrom("asOf")
  public LocalDate today() {
    return asOf.toLocalDate();
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Case[diagnoses="
        + diagnoses.size()
        + ", laboratoryResults="
        + laboratoryResults.size()
        + ", bleedingEpisodes="
        + bleedingEpisodes.size()
        + ", prophylaxisRegimens="
        + prophylaxisRegimens.size()
        + ", priorGeneTherapies="
        + priorGeneTherapies.size()
        + ", determinations="
        + determinations.size()
        + ", appeals="
        + appeals.size()
        + ", notHeld="
        + notHeld.size()
        + "]";
  }

  /** Builds a {@link Case}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable OffsetDateTime asOf;
    private @Nullable String drug;
    private Patient patient = Patient.builder().build();
    private Coverage coverage = Coverage.builder().build();
    private List<Diagnosis> diagnoses = List.of();
    private List<LaboratoryResult> laboratoryResults = List.of();
    private List<BleedingEpisode> bleedingEpisodes = List.of();
    private List<ProphylaxisRegimen> prophylaxisRegimens = List.of();
    private List<PriorGeneTherapy> priorGeneTherapies = List.of();
    private Prescriber prescriber = Prescriber.builder().build();
    private Facility facility = Facility.builder().build();
    private @Nullable PriorAuthorizationRequest request;
    private @Nullable Claim claim;
    private List<Determination> determinations = List.of();
    private List<Appeal> appeals = List.of();
    private Set<CaseList> notHeld = Set.of();

    private Builder() {}

    /** Sets: the moment the case is looked at: the only clock there is; required. */
    public Builder asOf(OffsetDateTime asOf) {
      this.asOf = asOf;
      return this;
    }

    /** Sets: drug that the case is about: brand, generic or HCPCS code. */
    public Builder drug(@Nullable String drug) {
      this.drug = drug;
      return this;
    }

    /** Sets: the patient; unless given, one with nothing stated. */
    public Builder patient(Patient patient) {
      this.patient = patient;
      return this;
    }

    /** Sets: the coverage; unless given, one with nothing stated. */
    public Builder coverage(Coverage coverage) {
      this.coverage = coverage;
      return this;
    }

    /** Sets: diagnoses of the request or claim. */
    public Builder diagnoses(Collection<Diagnosis> diagnoses) {
      this.diagnoses = List.copyOf(diagnoses);
      return this;
    }

    /** Sets: diagnoses of the request or claim. */
    public Builder diagnoses(Diagnosis... diagnoses) {
      return diagnoses(List.of(diagnoses));
    }

    /** Sets: laboratory results and examinations. */
    public Builder laboratoryResults(Collection<LaboratoryResult> laboratoryResults) {
      this.laboratoryResults = List.copyOf(laboratoryResults);
      return this;
    }

    /** Sets: laboratory results and examinations. */
    public Builder laboratoryResults(LaboratoryResult... laboratoryResults) {
      return laboratoryResults(List.of(laboratoryResults));
    }

    /** Sets: bleeding history. */
    public Builder bleedingEpisodes(Collection<BleedingEpisode> bleedingEpisodes) {
      this.bleedingEpisodes = List.copyOf(bleedingEpisodes);
      return this;
    }

    /** Sets: bleeding history. */
    public Builder bleedingEpisodes(BleedingEpisode... bleedingEpisodes) {
      return bleedingEpisodes(List.of(bleedingEpisodes));
    }

    /** Sets: prophylaxis, current and past. */
    public Builder prophylaxisRegimens(Collection<ProphylaxisRegimen> prophylaxisRegimens) {
      this.prophylaxisRegimens = List.copyOf(prophylaxisRegimens);
      return this;
    }

    /** Sets: prophylaxis, current and past. */
    public Builder prophylaxisRegimens(ProphylaxisRegimen... prophylaxisRegimens) {
      return prophylaxisRegimens(List.of(prophylaxisRegimens));
    }

    /** Sets: gene therapies already received. */
    public Builder priorGeneTherapies(Collection<PriorGeneTherapy> priorGeneTherapies) {
      this.priorGeneTherapies = List.copyOf(priorGeneTherapies);
      return this;
    }

    /** Sets: gene therapies already received. */
    public Builder priorGeneTherapies(PriorGeneTherapy... priorGeneTherapies) {
      return priorGeneTherapies(List.of(priorGeneTherapies));
    }

    /** Sets: the prescriber; unless given, one with nothing stated. */
    public Builder prescriber(Prescriber prescriber) {
      this.prescriber = prescriber;
      return this;
    }

    /** Sets: the place of treatment; unless given, one with nothing stated. */
    public Builder facility(Facility facility) {
      this.facility = facility;
      return this;
    }

    /** Sets: the prior-authorization request; null if the case has none. */
    public Builder request(@Nullable PriorAuthorizationRequest request) {
      this.request = request;
      return this;
    }

    /** Sets: the claim; null if the case has none. */
    public Builder claim(@Nullable Claim claim) {
      this.claim = claim;
      return this;
    }

    /** Sets: decisions so far. */
    public Builder determinations(Collection<Determination> determinations) {
      this.determinations = List.copyOf(determinations);
      return this;
    }

    /** Sets: decisions so far. */
    public Builder determinations(Determination... determinations) {
      return determinations(List.of(determinations));
    }

    /** Sets: appeals filed or in preparation. */
    public Builder appeals(Collection<Appeal> appeals) {
      this.appeals = List.copyOf(appeals);
      return this;
    }

    /** Sets: appeals filed or in preparation. */
    public Builder appeals(Appeal... appeals) {
      return appeals(List.of(appeals));
    }

    /**
     * Sets: lists that the host does not hold, or not to the end: their items are read, and what
     * only further ones could settle is unknown.
     */
    public Builder notHeld(Collection<CaseList> notHeld) {
      this.notHeld = Set.copyOf(notHeld);
      return this;
    }

    /**
     * Sets: lists that the host does not hold, or not to the end: their items are read, and what
     * only further ones could settle is unknown.
     */
    public Builder notHeld(CaseList... notHeld) {
      return notHeld(List.of(notHeld));
    }

    /**
     * The Case.
     *
     * @throws CaseException if {@code asOf} is not stated, a number is used twice, or dates
     *     contradict each other
     */
    public Case build() {
      return new Case(
          Required.of("Case", "asOf", asOf),
          drug,
          patient,
          coverage,
          diagnoses,
          laboratoryResults,
          bleedingEpisodes,
          prophylaxisRegimens,
          priorGeneTherapies,
          prescriber,
          facility,
          request,
          claim,
          determinations,
          appeals,
          notHeld);
    }
  }
}
