package io.casecheck.engine;

import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one case and of the tables that go with it. */
public final class Facts {
  /**
   * Stands for the items that a list which the host does not hold may have.
   *
   * @param type type of the items
   * @param listPath the list that is not held
   */
  public record Phantom(FactType type, String listPath) {}

  private record IndexKey(int type, int component) {}

  private static final FactType ROW = FactType.of(TableRow.class);

  private final Case aCase;
  private final Tables tables;
  private final List<List<Object>> byType = new ArrayList<>();
  private final BitSet missing = new BitSet();
  private final BitSet notHeld = new BitSet();
  private final Map<IndexKey, Map<Object, List<Object>>> indexes = new HashMap<>();

  private Facts(Case aCase, Tables tables) {
    this.aCase = aCase;
    this.tables = tables;
    for (FactType type : FactType.values()) {
      // Rows state everything, so there is nothing to note of them.
      byType.add(type.index() == ROW.index() ? tables.facts() : new ArrayList<>(2));
    }
  }

  /**
   * The facts.
   *
   * @param determinations those of the case, each with the appeal that it answers, as far as known
   */
  static Facts of(Case aCase, List<Determination> determinations, Tables tables) {
    Facts facts = new Facts(aCase, tables);
    facts.add(aCase);
    facts.add(aCase.patient());
    facts.add(aCase.coverage());
    facts.add(aCase.prescriber());
    facts.add(aCase.facility());
    facts.addAll(aCase.patient().weights());
    facts.addAll(aCase.diagnoses());
    facts.addAll(aCase.laboratoryResults());
    facts.addAll(aCase.bleedingEpisodes());
    facts.addAll(aCase.prophylaxisRegimens());
    facts.addAll(aCase.priorGeneTherapies());
    facts.addAll(determinations);
    facts.addAll(aCase.appeals());
    facts.addRequest(aCase.request());
    facts.addClaim(aCase.claim());
    facts.addPhantoms();
    return facts;
  }

  private void addRequest(@Nullable PriorAuthorizationRequest request) {
    if (request != null) {
      add(request);
      addAll(request.services());
      addAll(request.documents());
    }
  }

  private void addClaim(@Nullable Claim claim) {
    if (claim != null) {
      add(claim);
      for (ClaimLine line : claim.lines()) {
        add(line);
        addAll(line.nationalDrugCodes());
      }
    }
  }

  private void addAll(Collection<?> facts) {
    facts.forEach(this::add);
  }

  private void add(Object fact) {
    FactType type = FactType.of(fact);
    byType.get(type.index()).add(fact);
    for (Component component : type.nullable()) {
      if (component.read().apply(fact) == null) {
        missing.set(component.id());
      }
    }
  }

  private void addPhantoms() {
    for (FactType type : FactType.values()) {
      if (type.list() != null && aCase.notHeld().contains(type.list()) && sectionIsThere(type)) {
        addPhantom(type, type.listPath());
      }
    }
    // Lines that nobody knows carry drug codes that nobody knows.
    FactType line = FactType.of(ClaimLine.class);
    if (notHeld.get(line.index())) {
      addPhantom(FactType.of(NationalDrugCode.class), line.listPath());
    }
  }

  private void addPhantom(FactType type, String listPath) {
    byType.get(type.index()).add(new Phantom(type, listPath));
    notHeld.set(type.index());
  }

  private boolean sectionIsThere(FactType type) {
    return type.listPath().startsWith("request.")
        ? aCase.request() != null
        : !type.listPath().startsWith("claim.") || aCase.claim() != null;
  }

  /** The case, its moments in the zone where its days are counted. */
  public Case theCase() {
    return aCase;
  }

  /** Facts of a type, in the order of the case, and what stands for those that are not held. */
  public List<Object> of(FactType type) {
    return byType.get(type.index());
  }

  /** How many facts the longest list of the case has. */
  int longestList() {
    int longest = 0;
    for (int i = 0; i < byType.size(); i++) {
      longest = i == ROW.index() ? longest : Math.max(longest, byType.get(i).size());
    }
    return longest;
  }

  /** How many rows the tables have. */
  int rows() {
    return byType.get(ROW.index()).size();
  }

  /** Ids of components that some fact does not state. */
  BitSet missing() {
    return missing;
  }

  /** Indexes of types whose list the host does not hold. */
  BitSet notHeld() {
    return notHeld;
  }

  /** Facts whose component equals the value or may equal it. */
  List<Object> candidates(FactType type, Component component, Object value) {
    List<Object> facts = of(type);
    if (facts.size() < 8) {
      return facts;
    }
    Map<Object, List<Object>> index = indexOf(type, component);
    List<Object> equal = index.getOrDefault(indexed(value), List.of());
    List<Object> open = index.getOrDefault(Facts.class, List.of());
    if (open.isEmpty()) {
      return equal;
    }
    List<Object> both = new ArrayList<>(equal);
    both.addAll(open);
    return both;
  }

  /** How many facts can have the same value of a component, at most. */
  int mostAlike(FactType type, Component component) {
    Map<Object, List<Object>> index = indexOf(type, component);
    int open = index.getOrDefault(Facts.class, List.of()).size();
    return open
        + index.entrySet().stream()
            .filter(entry -> entry.getKey() != Facts.class)
            .mapToInt(entry -> entry.getValue().size())
            .max()
            .orElse(0);
  }

  private Map<Object, List<Object>> indexOf(FactType type, Component component) {
    return type.index() == ROW.index()
        ? tables.index(component)
        : indexes.computeIfAbsent(
            new IndexKey(type.index(), component.id()), key -> index(of(type), component));
  }

  static Map<Object, List<Object>> index(List<Object> facts, Component component) {
    Map<Object, List<Object>> index = new HashMap<>();
    for (Object fact : facts) {
      Object value = fact instanceof Phantom ? null : component.read().apply(fact);
      Object key = value == null ? Facts.class : indexed(value);
      index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(fact);
    }
    return index;
  }

  private static Object indexed(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros();
    }
    return value instanceof Integer number
        ? BigDecimal.valueOf(number).stripTrailingZeros()
        : value;
  }

  /** Where a fact stands in the case. */
  public static String path(Object fact) {
    if (fact instanceof Phantom phantom) {
      return phantom.listPath();
    }
    if (fact instanceof NationalDrugCode code) {
      return "claim.lines[number="
          + code.line()
          + "].nationalDrugCodes[number="
          + code.number()
          + "]";
    }
    if (fact instanceof TableRow row) {
      return "tables." + row.table();
    }
    FactType type = FactType.of(fact);
    Component number = type.list() == null ? null : type.components().get("number");
    return number == null
        ? type.listPath()
        : type.listPath() + "[number=" + number.read().apply(fact) + "]";
  }
}
