package io.casecheck.tests.host;

import io.casecheck.CaseEvaluator;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A small folder of rules, and a host that loads the folder that its argument names. */
final class FolderOfRules {
  private FolderOfRules() {}

  public static void main(String[] arguments) {
    try (CaseEvaluator evaluator = CaseEvaluator.load(Path.of(arguments[0]))) {
      System.out.println(evaluator.rules().size() + " rule: ");
      for (int units : new int[] {1, 2, 3, 1000}) {
        var findings = evaluator.evaluate(aCase(units));
        System.out.println(findings.considered().fired() + findings.receipt().findingsDigest());
      }
    }
  }

  /** A case of one line with so many units. */
  static Case aCase(int units) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-03-20T10:00:00-04:00"))
        .drug("Hemgenix")
        .claim(
            Claim.builder()
                .form(ClaimForm.INSTITUTIONAL)
                .lines(
                    ClaimLine.builder()
                        .number(1)
                        .code("J1411")
                        .units(BigDecimal.valueOf(units))
                        .modifiers("JZ")
                        .serviceDate(LocalDate.of(2026, 3, 10))
                        .build())
                .build())
        .build();
  }

  static Path in(Path folder) throws IOException {
    return in(folder, 1);
  }

  /** One rule on claim lines with more units than that. */
  static Path in(Path folder, int units) throws IOException {
    Files.createDirectories(folder.resolve("common"));
    Files.writeString(
        folder.resolve("sources.yaml"),
        "desk:\n  authority: Our desk\n  section: 1\n  title: T\n"
            + "  read: 2026-01-05\n  verified: yes\n");
    Files.writeString(folder.resolve("common/scope.yaml"), "title: Common\n");
    Files.writeString(
        folder.resolve("common/rules.drl"),
        """
        package common
        import io.casecheck.model.Case;
        import io.casecheck.model.ClaimForm;
        import io.casecheck.model.Claim;
        import io.casecheck.model.ClaimLine;
        import io.casecheck.model.Diagnosis;
        global io.casecheck.engine.Report findings;

        rule "many-units"
            @id("OUR-001")
            @title("Many units")
            @category("CODING") @severity("ERROR")
            @effective("2020-01-01") @controls("SERVICE_DATE")
            @source("desk")
            @message("{units} units are more than %s.")
            @remedy("Look again.")
        when
            Claim( form == ClaimForm.INSTITUTIONAL )
            $line : ClaimLine( $number : number, units > %s, code matches "J[0-9]+", modifiers contains "JZ",
                serviceDate >= java.time.LocalDate.of(2020, 1, 2).minusDays(1) )
            ( Case( drug == "Hemgenix" ) or Case( drug == "Other" ) )
            not Diagnosis( code.startsWith("D66"), number == $number )
            accumulate( ClaimLine( number == $number, $n : number ); $count : count($n); $count <= 1 )
        then
            findings.violated(drools, $line, "units");
        end
        """
            .formatted(units, units));
    return folder;
  }
}
