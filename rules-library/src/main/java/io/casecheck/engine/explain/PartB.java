package io.casecheck.engine.explain;

import io.casecheck.model.Case;
import io.casecheck.model.Program;
import io.casecheck.model.ServiceKind;
import java.util.Comparator;
import java.util.List;

/** Where there are drugs under Medicare Part B. */
final class PartB {
  private PartB() {}

  /** Whether the program of a case has them; a case that states none may be of one that has. */
  static boolean isOf(Case aCase) {
    Program program = aCase.coverage().program();
    return program == null
        || program == Program.MEDICARE_ADVANTAGE
        || program == Program.ORIGINAL_MEDICARE;
  }

  /** The same wishes, those last that no case of the program would have. */
  static List<Wish> last(List<Wish> wishes, Case aCase) {
    return isOf(aCase)
        ? wishes
        : wishes.stream()
            .sorted(Comparator.comparing(wish -> wish.value() == ServiceKind.PART_B_DRUG))
            .toList();
  }
}
