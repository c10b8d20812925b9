package io.casecheck.engine.oracle;

import io.casecheck.model.Appeal;
import io.casecheck.model.BleedingEpisode;
import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.Determination;
import io.casecheck.model.Diagnosis;
import io.casecheck.model.Document;
import io.casecheck.model.Facility;
import io.casecheck.model.LaboratoryResult;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.Patient;
import io.casecheck.model.Prescriber;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.RequestedService;
import io.casecheck.model.Weight;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes small cases in which everything is stated. */
final class RandomCases {
  /** Numbers of items that stand for what a list which is not held may have. */
  static final int BEYOND = 100;

  /** After the moments of the narrow domain, and after those of the wide one. */
  private static final List<OffsetDateTime> AFTER_ALL =
      List.of(
          OffsetDateTime.parse("2025-03-02T12:00:00Z"),
          OffsetDateTime.parse("2032-01-02T12:00:00Z"));

  /** A step of a path, such as {@code claim.} or {@code appeals[number=2].}. */
  private static final Pattern STEP =
      Pattern.compile("(?<name>\\w+)(?:\\[number=(?<number>\\d+)])?(?:\\.|$)");

  private final Random random;
  private final Domain domain;

  RandomCases(Random random, Domain domain) {
    this.random = random;
    this.domain = domain;
  }

  Draft next() {
    Draft aCase = stated(Case.class).set("notHeld", Set.of());
    aCase.set("asOf", AFTER_ALL.get(random.nextInt(AFTER_ALL.size())));
    aCase.set("patient", stated(Patient.class));
    aCase.set("coverage", stated(Coverage.class));
    aCase.set("prescriber", stated(Prescriber.class));
    aCase.set("facility", stated(Facility.class));
    if (random.nextInt(6) > 0) {
      aCase.set("claim", stated(Claim.class));
    }
    if (random.nextInt(6) > 0) {
      aCase.set("request", stated(PriorAuthorizationRequest.class));
    }
    for (CaseList list : Fillings.LISTS) {
      for (int number = random.nextInt(3); number > 0; number--) {
        add(aCase, list, number);
      }
    }
    return aCase;
  }

  /** Draws the component anew that contradicts another one. */
  void drawAgain(Draft aCase, String path) {
    Draft part = aCase;
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      String name = step.group("name");
      if (step.group("number") != null) {
        int number = Integer.parseInt(step.group("number"));
        part =
            part.items(name).stream()
                .filter(item -> item.get("number").equals(number))
                .findFirst()
                .orElseThrow();
      } else if (step.hitEnd()) {
        part.set(name, drawn(part.component(name)));
      } else {
        part = part.part(name);
      }
    }
  }

  /** Adds an item to a list, if the case has the section that holds it. */
  void add(Draft aCase, CaseList list, int number) {
    Draft claim = aCase.part("claim");
    Draft request = aCase.part("request");
    switch (list) {
      case WEIGHTS -> add(aCase.part("patient"), "weights", Weight.class, number);
      case DIAGNOSES -> add(aCase, "diagnoses", Diagnosis.class, number);
      case LABORATORY_RESULTS -> add(aCase, "laboratoryResults", LaboratoryResult.class, number);
      case BLEEDING_EPISODES -> add(aCase, "bleedingEpisodes", BleedingEpisode.class, number);
      case SERVICES -> add(request, "services", RequestedService.class, number);
      case DOCUMENTS -> add(request, "documents", Document.class, number);
      case LINES -> addLine(claim, number);
      case NATIONAL_DRUG_CODES -> addDrugCode(claim, number);
      case DETERMINATIONS -> add(aCase, "determinations", Determination.class, number);
      case APPEALS -> addAppeal(aCase, number);
      default -> throw new IllegalArgumentException(list.name());
    }
  }

  private void add(Draft holder, String list, Class<?> type, int number) {
    if (holder != null) {
      holder.items(list).add(stated(type).set("number", number));
    }
  }

  private void addLine(Draft claim, int number) {
    if (claim != null) {
      Draft line = stated(ClaimLine.class).set("number", number);
      claim.items("lines").add(line);
      if (number > BEYOND && random.nextBoolean()) {
        line.items("nationalDrugCodes").add(drugCode(number, number));
      }
    }
  }

  private void addDrugCode(Draft claim, int number) {
    List<Draft> lines = claim == null ? List.of() : claim.items("lines");
    if (!lines.isEmpty()) {
      Draft line = lines.get(random.nextInt(lines.size()));
      line.items("nationalDrugCodes").add(drugCode(number, (int) line.get("number")));
    }
  }

  private Draft drugCode(int number, int line) {
    return stated(NationalDrugCode.class).set("number", number).set("line", line);
  }

  private void addAppeal(Draft aCase, int number) {
    List<Draft> determinations = aCase.items("determinations");
    boolean aboutSilence = determinations.isEmpty() || random.nextInt(5) == 0;
    Object subject =
        aboutSilence
            ? Appeal.NO_DETERMINATION
            : determinations.get(random.nextInt(determinations.size())).get("number");
    aCase
        .items("appeals")
        .add(stated(Appeal.class).set("number", number).set("determination", subject));
  }

  private Draft stated(Class<?> type) {
    Draft draft = new Draft(type);
    for (RecordComponent component : Shape.of(type).components()) {
      if (Fillings.isInput(component)) {
        draft.set(component.getName(), drawn(component));
      }
    }
    return draft;
  }

  private Object drawn(RecordComponent component) {
    List<Object> values = domain.values(component);
    return values.get(random.nextInt(values.size()));
  }
}
