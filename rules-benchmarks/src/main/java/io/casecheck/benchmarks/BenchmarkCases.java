package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.Diagnosis;
import io.casecheck.model.Document;
import io.casecheck.model.DocumentKind;
import io.casecheck.model.LaboratoryResult;
import io.casecheck.model.LaboratoryTest;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.Program;
import io.casecheck.model.RequestedService;
import io.casecheck.model.ServiceKind;
import io.casecheck.model.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random cases of 22 facts, and claims of any length. */
final class BenchmarkCases {
  static final List<String> CODES = List.of("J1001", "J1002", "J1003", "J1004", "J1005", "J1006");
  private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2024-09-01T10:00:00-04:00");

  private static final List<LaboratoryTest> TESTS = List.of(LaboratoryTest.values());
  private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());

  private final Random random;
  private final double leftOut;

  /**
   * @param leftOut share of inputs that are not stated
   */
  BenchmarkCases(long seed, double leftOut) {
    this.random = new Random(seed);
    this.leftOut = leftOut;
  }

  /** The same cases every time. */
  static List<Case> some(int count, double leftOut) {
    BenchmarkCases cases = new BenchmarkCases(20261125, leftOut);
    List<Case> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(cases.next(5));
    }
    return some;
  }

  /** Cases of the drug and the payer that the rules which come along are about. */
  static List<Case> bundled(int count) {
    return some(count, 0).stream()
        .map(
            one ->
                one.toBuilder()
                    .drug("Hemgenix")
                    .coverage(one.coverage().toBuilder().payer("Humana").build())
                    .build())
        .toList();
  }

  /** One case with a claim of many lines. */
  static Case longClaim(int lines) {
    return new BenchmarkCases(lines, 0).next(lines);
  }

  private Case next(int lines) {
    return Case.builder()
        .asOf(AS_OF)
        .drug("Benchmark")
        .coverage(
            Coverage.builder()
                .payer("Example Health")
                .program(Program.MEDICARE_ADVANTAGE)
                .state(State.PA)
                .build())
        .diagnoses(many(3, this::diagnosis))
        .laboratoryResults(many(4, this::result))
        .request(request())
        .claim(
            Claim.builder()
                .form(ClaimForm.PROFESSIONAL)
                .lines(many(lines, number -> line(number, lines)))
                .build())
        .build();
  }

  private interface Item<T> {
    T of(int number);
  }

  private static <T> List<T> many(int count, Item<T> item) {
    List<T> items = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      items.add(item.of(number));
    }
    return items;
  }

  private <T> @Nullable T stated(T value) {
    return random.nextDouble() < leftOut ? null : value;
  }

  private boolean rarely() {
    return random.nextInt(8) == 0;
  }

  private Diagnosis diagnosis(int number) {
    return Diagnosis.builder().number(number).code(stated("D6" + random.nextInt(6))).build();
  }

  private LaboratoryResult result(int number) {
    return LaboratoryResult.builder()
        .number(number)
        .test(TESTS.get(random.nextInt(6)))
        .value(stated(BigDecimal.valueOf(rarely() ? 95 : random.nextInt(40))))
        .collectedOn(stated(AS_OF.toLocalDate().minusDays(rarely() ? 60 : random.nextInt(10))))
        .build();
  }

  private PriorAuthorizationRequest request() {
    int first = random.nextInt(6);
    return PriorAuthorizationRequest.builder()
        .receivedAt(AS_OF.minusDays(3))
        .services(
            RequestedService.builder()
                .number(1)
                .kind(ServiceKind.ITEM_OR_SERVICE)
                .code(CODES.get(random.nextInt(CODES.size())))
                .build())
        .documents(
            // One of six kinds is missing.
            many(
                5,
                number ->
                    Document.builder()
                        .number(number)
                        .kind(KINDS.get((first + number) % 6))
                        .build()))
        .build();
  }

  private ClaimLine line(int number, int lines) {
    // Codes beyond those of the rules are as frequent as on a real claim.
    boolean known = lines <= 5 || random.nextInt(10) == 0;
    int code = random.nextInt(CODES.size());
    int units = rarely() ? random.nextInt(9) : code % 3 + 1;
    LocalDate first = LocalDate.of(2024, rarely() ? 1 : 8, 1);
    return ClaimLine.builder()
        .number(number)
        .code(stated(known ? CODES.get(code) : "A" + random.nextInt(5000)))
        .units(stated(BigDecimal.valueOf(units)))
        .serviceDate(stated(first.plusDays(random.nextInt(lines + 20))))
        .modifiers((code % 2 == 0) != rarely() ? List.of("JZ") : List.of("JW"))
        .build();
  }
}
