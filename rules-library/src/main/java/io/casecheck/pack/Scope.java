package io.casecheck.pack;

import io.casecheck.model.Program;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules and when it applies.
 *
 * @param path path below the pack, such as {@code drug/hemgenix}
 * @param title what it is about
 * @param names names of its drug or payer
 * @param codes HCPCS codes of its drug
 * @param ndcPrefixes first digits of the eleven-digit NDCs of its drug
 * @param ids electronic ids of its payer
 * @param program its program, else null
 * @param state its state, else null
 * @param zone where a state's days are counted, else null
 */
public record Scope(
    String path,
    String title,
    List<String> names,
    List<String> codes,
    List<String> ndcPrefixes,
    List<String> ids,
    @Nullable Program program,
    @Nullable String state,
    @Nullable ZoneId zone) {

  /** The kinds of scopes, by the first folder of their path. */
  public enum Kind {
    COMMON,
    DRUG,
    PAYER,
    PROGRAM,
    STATE;

    /** The name of the folder. */
    public String folder() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kind of this scope. */
  public Kind kind() {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? path : path.substring(0, slash);
    return Kind.valueOf(folder.toUpperCase(Locale.ROOT));
  }
}
