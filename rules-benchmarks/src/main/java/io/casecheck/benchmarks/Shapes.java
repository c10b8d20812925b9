package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Diagnosis;
import io.casecheck.model.Document;
import io.casecheck.model.DocumentKind;
import io.casecheck.model.LaboratoryResult;
import io.casecheck.model.LaboratoryTest;
import io.casecheck.model.PriorAuthorizationRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules that every peer evaluates: ten kinds of rule over different codes, sixty in all. */
final class Shapes {
  private static final String LINE_PLACE = "\"claim.lines[number=\" + $line.number() + \"].%s\"";

  private static final List<LaboratoryTest> TESTS = List.of(LaboratoryTest.values());
  private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());

  private Shapes() {}

  /**
   * Sixty rules about the codes of one drug.
   *
   * @param prefix first letters of the ids
   * @param codes six HCPCS codes
   */
  static List<Shape> about(String prefix, List<String> codes) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      String number = "-00" + (i + 1);
      shapes.add(units(prefix + "-UNITS" + number, code, i % 3 + 1));
      shapes.add(modifier(prefix + "-MODIFIER" + number, code, i % 2 == 0 ? "JZ" : "JW"));
      shapes.add(diagnosis(prefix + "-DIAGNOSIS" + number, code, "D6" + i));
      shapes.add(twice(prefix + "-TWICE" + number, code));
      shapes.add(many(prefix + "-MANY" + number, code, i % 2 + 1));
      shapes.add(total(prefix + "-TOTAL" + number, code, 2 + i));
      shapes.add(early(prefix + "-EARLY" + number, code, LocalDate.of(2024, 2 + i, 1)));
      LaboratoryTest test = TESTS.get(i);
      shapes.add(high(prefix + "-HIGH" + number, test, 40 + 10 * i));
      shapes.add(old(prefix + "-OLD" + number, test, 10 + 8 * i));
      shapes.add(document(prefix + "-DOCUMENT" + number, KINDS.get(i)));
    }
    return shapes;
  }

  private static List<ClaimLine> lines(Case aCase) {
    Claim claim = aCase.claim();
    return claim == null ? List.of() : claim.lines();
  }

  private static String path(ClaimLine line, String component) {
    return "claim.lines[number=" + line.number() + "]." + component;
  }

  private static Shape units(String id, String code, int units) {
    BigDecimal right = BigDecimal.valueOf(units);
    return new Shape(
        id,
        "$line : ClaimLine( code == \"%s\", units != %s )".formatted(code, units),
        "findings.violated(drools, $line, \"units\");",
        LINE_PLACE.formatted("units"),
        (aCase, sink) -> {
          for (ClaimLine line : lines(aCase)) {
            if (code.equals(line.code())
                && line.units() != null
                && line.units().compareTo(right) != 0) {
              sink.add(id, path(line, "units"));
            }
          }
        });
  }

  private static Shape modifier(String id, String code, String modifier) {
    return new Shape(
        id,
        "$line : ClaimLine( code == \"%s\", modifiers not contains \"%s\" )"
            .formatted(code, modifier),
        "findings.violated(drools, $line, \"modifiers\");",
        LINE_PLACE.formatted("modifiers"),
        (aCase, sink) -> {
          for (ClaimLine line : lines(aCase)) {
            if (code.equals(line.code()) && !line.modifiers().contains(modifier)) {
              sink.add(id, path(line, "modifiers"));
            }
          }
        });
  }

  private static Shape diagnosis(String id, String code, String diagnosis) {
    return new Shape(
        id,
        "$line : ClaimLine( code == \"%s\" )\n    not Diagnosis( code == \"%s\" )"
            .formatted(code, diagnosis),
        "findings.violated(drools, $line, \"code\");",
        LINE_PLACE.formatted("code"),
        (aCase, sink) -> {
          for (ClaimLine line : lines(aCase)) {
            if (code.equals(line.code()) && !has(aCase, diagnosis)) {
              sink.add(id, path(line, "code"));
            }
          }
        });
  }

  private static boolean has(Case aCase, String code) {
    for (Diagnosis diagnosis : aCase.diagnoses()) {
      if (code.equals(diagnosis.code())) {
        return true;
      }
    }
    return false;
  }

  private static Shape twice(String id, String code) {
    return new Shape(
        id,
        """
        $first : ClaimLine( code == "%s", $on : serviceDate )
            $line : ClaimLine( code == "%s", serviceDate == $on, number > $first.number )\
        """
            .formatted(code, code),
        "findings.violated(drools, $line, \"serviceDate\");",
        LINE_PLACE.formatted("serviceDate"),
        (aCase, sink) -> {
          for (ClaimLine line : lines(aCase)) {
            if (code.equals(line.code()) && hasEarlier(aCase, line)) {
              sink.add(id, path(line, "serviceDate"));
            }
          }
        });
  }

  private static boolean hasEarlier(Case aCase, ClaimLine line) {
    for (ClaimLine other : lines(aCase)) {
      if (other.number() < line.number()
          && Objects.equals(other.code(), line.code())
          && other.serviceDate() != null
          && other.serviceDate().equals(line.serviceDate())) {
        return true;
      }
    }
    return false;
  }

  private static Shape many(String id, String code, int most) {
    return new Shape(
        id,
        """
        $claim : Claim()
            accumulate( $each : ClaimLine( code == "%s" ); $count : count($each); $count > %s )\
        """
            .formatted(code, most),
        "findings.violated(drools, $claim);",
        "\"claim\"",
        (aCase, sink) -> {
          int count = 0;
          for (ClaimLine line : lines(aCase)) {
            count += code.equals(line.code()) ? 1 : 0;
          }
          if (aCase.claim() != null && count > most) {
            sink.add(id, "claim");
          }
        });
  }

  private static Shape total(String id, String code, int most) {
    BigDecimal limit = BigDecimal.valueOf(most);
    return new Shape(
        id,
        """
        $claim : Claim()
            accumulate( ClaimLine( code == "%s", $units : units ); $sum : sum($units); $sum > %s )\
        """
            .formatted(code, most),
        "findings.violated(drools, $claim);",
        "\"claim\"",
        (aCase, sink) -> {
          BigDecimal sum = BigDecimal.ZERO;
          for (ClaimLine line : lines(aCase)) {
            if (code.equals(line.code()) && line.units() != null) {
              sum = sum.add(line.units());
            }
          }
          if (aCase.claim() != null && sum.compareTo(limit) > 0) {
            sink.add(id, "claim");
          }
        });
  }

  private static Shape early(String id, String code, LocalDate first) {
    return new Shape(
        id,
        "$line : ClaimLine( code == \"%s\", serviceDate < java.time.LocalDate.of(%s, %s, %s) )"
            .formatted(code, first.getYear(), first.getMonthValue(), first.getDayOfMonth()),
        "findings.violated(drools, $line, \"serviceDate\");",
        LINE_PLACE.formatted("serviceDate"),
        (aCase, sink) -> {
          for (ClaimLine line : lines(aCase)) {
            if (code.equals(line.code())
                && line.serviceDate() != null
                && line.serviceDate().isBefore(first)) {
              sink.add(id, path(line, "serviceDate"));
            }
          }
        });
  }

  private static Shape high(String id, LaboratoryTest test, int most) {
    BigDecimal limit = BigDecimal.valueOf(most);
    return new Shape(
        id,
        "$result : LaboratoryResult( test == LaboratoryTest.%s, value > %s )".formatted(test, most),
        "findings.violated(drools, $result, \"value\");",
        "\"laboratoryResults[number=\" + $result.number() + \"].value\"",
        (aCase, sink) -> {
          for (LaboratoryResult result : aCase.laboratoryResults()) {
            if (result.test() == test
                && result.value() != null
                && result.value().compareTo(limit) > 0) {
              sink.add(id, "laboratoryResults[number=" + result.number() + "].value");
            }
          }
        });
  }

  private static Shape old(String id, LaboratoryTest test, int days) {
    return new Shape(
        id,
        """
        $result : LaboratoryResult( test == LaboratoryTest.%s, $on : collectedOn )
            Case( today > $on.plusDays(%s) )\
        """
            .formatted(test, days),
        "findings.violated(drools, $result, \"collectedOn\");",
        "\"laboratoryResults[number=\" + $result.number() + \"].collectedOn\"",
        (aCase, sink) -> {
          for (LaboratoryResult result : aCase.laboratoryResults()) {
            if (result.test() == test
                && result.collectedOn() != null
                && aCase.today().isAfter(result.collectedOn().plusDays(days))) {
              sink.add(id, "laboratoryResults[number=" + result.number() + "].collectedOn");
            }
          }
        });
  }

  private static Shape document(String id, DocumentKind kind) {
    return new Shape(
        id,
        "$request : PriorAuthorizationRequest()\n    not Document( kind == DocumentKind.%s )"
            .formatted(kind),
        "findings.violated(drools, $request);",
        "\"request\"",
        (aCase, sink) -> {
          PriorAuthorizationRequest request = aCase.request();
          if (request != null && !has(request, kind)) {
            sink.add(id, "request");
          }
        });
  }

  private static boolean has(PriorAuthorizationRequest request, DocumentKind kind) {
    for (Document document : request.documents()) {
      if (document.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
