package io.casecheck.pack;

import io.casecheck.model.Program;
import io.casecheck.model.State;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules and when it applies: where everything fits that it names. Of a drug or a payer
 * one entry must fit, of several programs or states one.
 *
 * @param path path below the pack, such as {@code drug/hemgenix}
 * @param title what it is about
 * @param drugNames names of its drug
 * @param codes HCPCS codes of its drug
 * @param ndcPrefixes first digits of the eleven-digit NDCs of its drug
 * @param payerNames names of its payer
 * @param payerIds electronic ids of its payer
 * @param programs its programs
 * @param states its states
 * @param zone where a state's days are counted, else null
 */
public record Scope(
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

  /** Whether it applies only where this fits. */
  boolean names(Kind kind) {
    return switch (kind) {
      case COMMON -> false;
      case DRUG -> !drugNames.isEmpty() || !codes.isEmpty() || !ndcPrefixes.isEmpty();
      case PAYER -> !payerNames.isEmpty() || !payerIds.isEmpty();
      case PROGRAM -> !programs.isEmpty();
      case STATE -> !states.isEmpty();
    };
  }

  /** The kind of this scope. */
  public Kind kind() {
    return kindOf(path);
  }

  /** The kind of the scope at a path. */
  public static Kind kindOf(String path) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? path : path.substring(0, slash);
    return Kind.valueOf(folder.toUpperCase(Locale.ROOT));
  }
}
