package io.casecheck.model;

/** A list of the case that a host may not hold; see {@link Case#notHeld()}. */
public enum CaseList {
  /** {@link Case#diagnoses()}. */
  DIAGNOSES,
  /** {@link Patient#weights()}. */
  WEIGHTS,
  /** {@link Case#laboratoryResults()}. */
  LABORATORY_RESULTS,
  /** {@link Case#bleedingEpisodes()}. */
  BLEEDING_EPISODES,
  /** {@link Case#prophylaxisRegimens()}. */
  PROPHYLAXIS_REGIMENS,
  /** {@link Case#priorGeneTherapies()}. */
  PRIOR_GENE_THERAPIES,
  /** {@link PriorAuthorizationRequest#services()}. */
  SERVICES,
  /** {@link PriorAuthorizationRequest#documents()}. */
  DOCUMENTS,
  /** {@link Claim#lines()}. */
  LINES,
  /** {@link ClaimLine#nationalDrugCodes()} of every line. */
  NATIONAL_DRUG_CODES,
  /** {@link Case#determinations()}. */
  DETERMINATIONS,
  /** {@link Case#appeals()}. */
  APPEALS
}
