package io.casecheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case evaluated again and held against an earlier receipt.
 *
 * @param findings the answer now
 * @param differences what differs from the receipt, causes before effects; empty if nothing does
 */
public record Replay(Findings findings, List<Difference> differences) {

  /** A part of a receipt, causes before effects. */
  public enum Part {
    /** The content of the packs, or their order. */
    PACKS,
    /** The version of the library. */
    LIBRARY_VERSION,
    /** The moment the case was looked at. */
    AS_OF,
    /** A setting of the host. */
    SETTING,
    /** A criteria set that is on in only one of the two. */
    CRITERIA,
    /** A scope that applies in only one of the two. */
    SCOPE,
    /** A section that only one of the two cases has. */
    SECTION,
    /** A date that chose the versions of rules. */
    CONTROLLING_DATE,
    /** A rule that is in force in only one of the two. */
    RULE_IN_FORCE,
    /** A rule that fired in only one of the two. */
    RULE_FIRED,
    /** A rule that is unknown in only one of the two. */
    RULE_UNKNOWN,
    /** A rule that failed in only one of the two. */
    RULE_FAILED,
    /** Versions, places, missing inputs or deadlines of findings. */
    FINDINGS
  }

  /**
   * One part that differs.
   *
   * @param part the part
   * @param subject which one: a digest, a path, a name or the id of a rule; never a value of a case
   * @param explanation one sentence for a person
   */
  public record Difference(Part part, String subject, String explanation) {}

  /** Copies. */
  public Replay {
    differences = List.copyOf(differences);
  }

  /** Holds an answer against an earlier receipt. */
  public static Replay of(Receipt then, Findings findings) {
    return new Replay(findings, new Comparison(then, findings.receipt()).differences());
  }

  /** Whether every part of the receipt is the same. */
  public boolean isSame() {
    return differences.isEmpty();
  }

  private static final class Comparison {
    private final Receipt then;
    private final Receipt now;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(Receipt then, Receipt now) {
      this.then = then;
      this.now = now;
    }

    List<Difference> differences() {
      packs();
      single(Part.LIBRARY_VERSION, "libraryVersion", then.libraryVersion(), now.libraryVersion());
      single(Part.AS_OF, "asOf", then.asOf(), now.asOf());
      values(Part.SETTING, then.settings(), now.settings());
      Considered before = then.considered();
      Considered after = now.considered();
      members(Part.CRITERIA, before.criteria(), after.criteria());
      members(Part.SCOPE, before.scopes(), after.scopes());
      members(Part.SECTION, after.sectionsNotInCase(), before.sectionsNotInCase());
      values(Part.CONTROLLING_DATE, then.controllingDates(), now.controllingDates());
      members(Part.RULE_IN_FORCE, before.inForce(), after.inForce());
      members(Part.RULE_FIRED, before.fired(), after.fired());
      members(Part.RULE_UNKNOWN, before.unknown(), after.unknown());
      members(Part.RULE_FAILED, before.failed(), after.failed());
      single(Part.FINDINGS, "findings", then.findingsDigest(), now.findingsDigest());
      return differences;
    }

    private void packs() {
      members(Part.PACKS, then.packDigests(), now.packDigests());
      if (differences.isEmpty() && !then.packDigests().equals(now.packDigests())) {
        add(Part.PACKS, "packs", "The packs lie on top of each other in another order.");
      }
    }

    private void single(Part part, String subject, Object before, Object after) {
      if (!before.equals(after)) {
        add(part, subject, "It is not the same.");
      }
    }

    private void values(Part part, Map<String, ?> before, Map<String, ?> after) {
      members(part, before.keySet(), after.keySet());
      before.forEach(
          (name, value) -> {
            if (after.containsKey(name) && !Objects.equals(value, after.get(name))) {
              add(part, name, "It is not the same.");
            }
          });
    }

    private void members(Part part, Iterable<String> before, Iterable<String> after) {
      Set<String> gone = setOf(before);
      Set<String> come = setOf(after);
      setOf(after).forEach(gone::remove);
      setOf(before).forEach(come::remove);
      gone.forEach(subject -> add(part, subject, "Only the receipt has it."));
      come.forEach(subject -> add(part, subject, "The receipt does not have it."));
    }

    private static Set<String> setOf(Iterable<String> texts) {
      Set<String> set = new TreeSet<>();
      texts.forEach(set::add);
      return set;
    }

    private void add(Part part, String subject, String explanation) {
      differences.add(new Difference(part, subject, explanation));
    }
  }
}
