package io.casecheck.pack.tree;

import io.casecheck.model.Appeal;
import io.casecheck.model.BleedingEpisode;
import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.DerivedFrom;
import io.casecheck.model.Determination;
import io.casecheck.model.Diagnosis;
import io.casecheck.model.Document;
import io.casecheck.model.Facility;
import io.casecheck.model.LaboratoryResult;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.Patient;
import io.casecheck.model.Prescriber;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.PriorGeneTherapy;
import io.casecheck.model.ProphylaxisRegimen;
import io.casecheck.model.RequestedService;
import io.casecheck.model.TableRow;
import io.casecheck.model.Weight;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type of fact that rules match.
 *
 * @param index position among all types
 * @param java the record
 * @param list the list of the case that holds such facts; null if it occurs once or is a table's
 * @param listPath path of that list, or of the one fact; empty for a table's row
 * @param components what rules may read of it, by name
 * @param nullable those that may be not stated
 */
public record FactType(
    int index,
    Class<?> java,
    @Nullable CaseList list,
    String listPath,
    Map<String, Component> components,
    List<Component> nullable) {

  private static final Map<String, FactType> ALL = all();
  private static final Map<Class<?>, FactType> BY_CLASS =
      ALL.values().stream().collect(Collectors.toUnmodifiableMap(FactType::java, type -> type));

  /** The type of that name, or null. */
  public static @Nullable FactType named(String name) {
    return ALL.get(name);
  }

  /** The type of a fact. */
  public static FactType of(Object fact) {
    return of(fact.getClass());
  }

  /** The type of the facts of a class. */
  public static FactType of(Class<?> java) {
    FactType type = BY_CLASS.get(java);
    if (type == null) {
      throw new IllegalArgumentException(java.getName() + " is no type of fact");
    }
    return type;
  }

  /** All types, in a fixed order. */
  public static Collection<FactType> values() {
    return ALL.values();
  }

  public static Collection<String> names() {
    return ALL.keySet();
  }

  /** Name as rules write it. */
  public String name() {
    return java.getSimpleName();
  }

  /** Whether a case holds at most one such fact. */
  public boolean occursOnce() {
    return list == null && java != TableRow.class;
  }

  public @Nullable Component component(String name) {
    return components.get(name);
  }

  private static Map<String, FactType> all() {
    Map<String, FactType> types = new LinkedHashMap<>();
    add(types, Case.class, null, "");
    add(types, Patient.class, null, "patient");
    add(types, Weight.class, CaseList.WEIGHTS, "patient.weights");
    add(types, Coverage.class, null, "coverage");
    add(types, Diagnosis.class, CaseList.DIAGNOSES, "diagnoses");
    add(types, LaboratoryResult.class, CaseList.LABORATORY_RESULTS, "laboratoryResults");
    add(types, BleedingEpisode.class, CaseList.BLEEDING_EPISODES, "bleedingEpisodes");
    add(types, ProphylaxisRegimen.class, CaseList.PROPHYLAXIS_REGIMENS, "prophylaxisRegimens");
    add(types, PriorGeneTherapy.class, CaseList.PRIOR_GENE_THERAPIES, "priorGeneTherapies");
    add(types, Prescriber.class, null, "prescriber");
    add(types, Facility.class, null, "facility");
    add(types, PriorAuthorizationRequest.class, null, "request");
    add(types, RequestedService.class, CaseList.SERVICES, "request.services");
    add(types, Document.class, CaseList.DOCUMENTS, "request.documents");
    add(types, Claim.class, null, "claim");
    add(types, ClaimLine.class, CaseList.LINES, "claim.lines");
    add(
        types,
        NationalDrugCode.class,
        CaseList.NATIONAL_DRUG_CODES,
        "claim.lines.nationalDrugCodes");
    add(types, Determination.class, CaseList.DETERMINATIONS, "determinations");
    add(types, Appeal.class, CaseList.APPEALS, "appeals");
    add(types, TableRow.class, null, "");
    return types;
  }

  private static void add(
      Map<String, FactType> types, Class<?> java, @Nullable CaseList list, String path) {
    Map<String, Component> components = new LinkedHashMap<>();
    for (RecordComponent component : java.getRecordComponents()) {
      if (Component.isReadable(component)) {
        components.put(component.getName(), Component.of(id(types, components), component));
      }
    }
    for (Method method : java.getDeclaredMethods()) {
      if (method.isAnnotationPresent(DerivedFrom.class)) {
        components.put(method.getName(), Component.of(id(types, components), method));
      }
    }
    types.put(
        java.getSimpleName(),
        new FactType(
            types.size(),
            java,
            list,
            path,
            Map.copyOf(components),
            components.values().stream().filter(Component::nullable).toList()));
  }

  private static int id(Map<String, FactType> types, Map<String, Component> components) {
    int before = types.values().stream().mapToInt(type -> type.components.size()).sum();
    return before + components.size();
  }
}
