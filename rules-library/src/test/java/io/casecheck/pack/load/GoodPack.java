package io.casecheck.pack.load;

import io.casecheck.pack.Pack;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small pack without a problem, to make mistakes in. */
final class GoodPack {
  static final String RULES =
      """
      package drug.beqvez

      import io.casecheck.model.Claim
      import io.casecheck.model.ClaimForm
      import io.casecheck.model.ClaimLine
      import io.casecheck.model.NationalDrugCode

      global io.casecheck.engine.Report findings

      // The whole dose is one unit.
      rule "one-unit"
          @id("BEQVEZ-CODING-001")
          @title("J1414 is billed as one unit")
          @category("CODING") @severity("ERROR")
          @effective("2023-04-01") @expires("2030-12-31") @controls("SERVICE_DATE")
          @source("hcpcs")
          @message("J1414 is billed with {units} units (one is right).")
          @remedy("Bill 1 unit, whatever the weight.")
      when
          Claim( form == ClaimForm.PROFESSIONAL )
          $line : ClaimLine( code == "J1414", units != 1, serviceDate >= java.time.LocalDate.of(2024, 4, 1) )
          not NationalDrugCode( line == $line.number, quantity > 1 )
      then
          findings.violated(drools, $line, "units");
      end

      rule "few-lines"
          @id("BEQVEZ-CODING-002")
          @title("J1414 stands on one line")
          @category("CODING") @severity("WARNING")
          @effective("2023-04-01") @controls("SERVICE_DATE")
          @source("hcpcs, form")
          @message("J1414 stands on {count} lines.")
          @remedy("Bill it once.")
      when
          $first : ClaimLine( code == "J1414" )
          accumulate( $line : ClaimLine( code == "J1414", modifiers not contains "KX" ); $count : count( $line ); $count > 1 )
      then
          findings.note(drools, $first, "code");
      end
      """;

  private static final String SCOPE =
      """
      title: Beqvez
      applies:
        drug:
          names: [Beqvez]
          codes: [J1414]
      """;

  private static final String SOURCES =
      """
      hcpcs:
        authority: HCPCS Level II
        section: J1414
        read: 2026-11-24
        verified: yes
      form:
        authority: Form
        section: 1
        read: 2026-11-24
        verified: second-hand
        note: A summary was read.
      """;

  private GoodPack() {}

  /** Its files. */
  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put(Mistake.RULES, RULES);
    files.put("drug/beqvez/scope.yaml", SCOPE);
    files.put("sources.yaml", SOURCES);
    return files;
  }

  /** Everything that is wrong with files. */
  static List<PackProblem> problems(Map<String, String> files) {
    return PackReader.check(new PackFiles(new TreeMap<>(files)), Pack.NONE).problems();
  }
}
