package io.casecheck.rule;

import io.casecheck.model.Program;
import io.casecheck.model.State;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scope of a pack: a folder of rules, and when they apply: where everything fits that it names.
 *
 * @param path path below the pack, such as {@code drug/hemgenix}
 * @param title what it is about
 * @param drugNames names of its drug, of which one must fit, or one of the codes or NDCs
 * @param codes HCPCS codes of its drug
 * @param ndcPrefixes first digits of the eleven-digit NDCs of its drug
 * @param payerNames names of its payer, of which one must fit, or one of the ids
 * @param payerIds electronic ids of its payer
 * @param programs its programs, of which one must fit; empty for any
 * @param states its states, of which one must fit; empty for any
 * @param zone where a state's days are counted; null if it does not say
 */
public record ScopeDescription(
    String path,
    String title,
    List<String> drugNames,
    List<String> codes,
    List<String> ndcPrefixes,
    List<String> payerNames,
    List<String> payerIds,
    List<Program> programs,
    List<State> states,
    @Nullable ZoneId zone) {

  /** Copies. */
  public ScopeDescription {
    drugNames = List.copyOf(drugNames);
    codes = List.copyOf(codes);
    ndcPrefixes = List.copyOf(ndcPrefixes);
    payerNames = List.copyOf(payerNames);
    payerIds = List.copyOf(payerIds);
    programs = List.copyOf(programs);
    states = List.copyOf(states);
  }
}
