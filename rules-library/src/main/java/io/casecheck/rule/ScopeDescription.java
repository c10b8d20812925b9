package io.casecheck.rule;

import io.casecheck.model.Program;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scope of a pack: a folder of rules, and when they apply.
 *
 * @param path path below the pack, such as {@code drug/hemgenix}
 * @param title what it is about
 * @param names names of its drug or payer
 * @param codes HCPCS codes of its drug
 * @param ndcPrefixes first digits of the eleven-digit NDCs of its drug
 * @param ids electronic ids of its payer
 * @param program its program; null if it is of another kind
 * @param state its state, two letters; null if it is of another kind
 * @param zone where a state's days are counted; null if it does not say
 */
public record ScopeDescription(
    String path,
    String title,
    List<String> names,
    List<String> codes,
    List<String> ndcPrefixes,
    List<String> ids,
    @Nullable Program program,
    @Nullable String state,
    @Nullable ZoneId zone) {

  /** Copies. */
  public ScopeDescription {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
    ndcPrefixes = List.copyOf(ndcPrefixes);
    ids = List.copyOf(ids);
  }
}
