package io.casecheck.tests.metamorphic;

import io.casecheck.json.SampleCase;
import io.casecheck.tests.cases.StatedInputs;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A sample case as what it changes in a base case.
 *
 * @param base the base case that it is nearest to
 * @param sample the case
 * @param paths paths at which they differ; an item or section that only one of them has is one
 */
record Defect(SampleCase base, SampleCase sample, Set<String> paths) {
  static Defect of(SampleCase sample, List<Base> bases) {
    StatedInputs inputs = StatedInputs.of(sample.input());
    return bases.stream()
        .map(base -> new Defect(base.sample(), sample, inputs.differences(base.inputs())))
        .min(Comparator.comparingInt(defect -> defect.paths().size()))
        .orElseThrow();
  }

  /**
   * A case that others are held against.
   *
   * @param inputs what it states
   */
  record Base(SampleCase sample, StatedInputs inputs) {
    static Base of(SampleCase sample) {
      return new Base(sample, StatedInputs.of(sample.input()));
    }
  }

  /** Whether no path of the one is, holds or lies within a path of the other. */
  boolean isApartFrom(Defect other) {
    return paths.stream()
        .noneMatch(
            path ->
                other.paths.stream()
                    .anyMatch(
                        their ->
                            path.equals(their)
                                || StatedInputs.isInside(path, their)
                                || StatedInputs.isInside(their, path)));
  }

  @Override
  public String toString() {
    return sample.toString();
  }
}
