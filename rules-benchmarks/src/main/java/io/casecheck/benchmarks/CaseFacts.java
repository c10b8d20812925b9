package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import io.casecheck.model.PriorAuthorizationRequest;
import java.util.ArrayList;
import java.util.List;

/** The facts of a case as a host that uses an engine itself would insert them. */
final class CaseFacts {
  private CaseFacts() {}

  static List<Object> of(Case aCase) {
    List<Object> facts = new ArrayList<>();
    facts.add(aCase);
    facts.add(aCase.patient());
    facts.add(aCase.coverage());
    facts.add(aCase.prescriber());
    facts.add(aCase.facility());
    facts.addAll(aCase.diagnoses());
    facts.addAll(aCase.laboratoryResults());
    PriorAuthorizationRequest request = aCase.request();
    if (request != null) {
      facts.add(request);
      facts.addAll(request.services());
      facts.addAll(request.documents());
    }
    if (aCase.claim() != null) {
      facts.add(aCase.claim());
      facts.addAll(aCase.claim().lines());
    }
    return facts;
  }
}
