package io.casecheck.pack.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.pack.Pack;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The usual mistakes of those who write rules: each is one problem, and its place is right. */
class MistakesTest {
  /** What an analyst cannot know: classes of Java and of the engine, and what compilers make. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "Exception|java\\.(?!time\\.LocalDate|io\\.File)|javax|org\\.|Lambda|lambda|Drools|Descr"
              + "|io\\.casecheck\\.(pack|engine\\.(?!Report))|BigDecimal|Object|class |null pointer");

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  @Test
  void thereIsNothingToFindInTheGoodPack() {
    assertThat(GoodPack.problems(GoodPack.files())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isOneProblemAtItsPlace(Mistake mistake) {
    String marked = mistake.marked();
    List<PackProblem> found = problems(mistake);

    assertThat(found).as("problems").hasSize(1);
    PackProblem problem = found.get(0);
    assertThat(problem.check()).as(problem.toString()).isEqualTo(mistake.check().id());
    assertThat(problem.message()).doesNotContainPattern(FOREIGN);
    if (marked.contains(Mistake.MARK)) {
      assertThat(markedAt(marked, problem)).as(problem.toString()).isEqualTo(marked);
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isMendedWhereThatIsCertain(Mistake mistake) {
    PackFiles mended = PackMender.mend(files(mistake), Pack.NONE);

    if (mistake.isMended()) {
      assertThat(GoodPack.problems(mended.texts())).isEmpty();
    } else {
      assertThat(mended.texts()).isEqualTo(files(mistake).texts());
    }
    assertThat(PackMender.mend(mended, Pack.NONE).texts()).isEqualTo(mended.texts());
  }

  @Test
  void allAtOnceAreFoundInAFileOfTheirOwn() {
    Map<String, String> files = GoodPack.files();
    files.remove(Mistake.RULES);
    List<Mistake> mistakes = mistakes();
    for (int i = 0; i < mistakes.size(); i++) {
      String folder = "drug/d" + i;
      files.put(
          folder + "/coding.drl",
          mistakes
              .get(i)
              .marked()
              .replace(Mistake.MARK, "")
              .replace("drug.beqve", "drug.d" + i + "x")
              .replace("drug.d" + i + "xz", "drug.d" + i)
              .replace("BEQVEZ", "D" + i));
      files.put(folder + "/scope.yaml", files.get("drug/beqvez/scope.yaml"));
    }
    files.remove("drug/beqvez/scope.yaml");

    assertThat(GoodPack.problems(files)).hasSize(mistakes.size());
    assertThat(mistakes.size()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void aByteOrderMarkLineEndsOfWindowsAndTabsAreNoMistakes() {
    String text = GoodPack.RULES.replace("    ", "\t").replace("units != 1", "unit != 1");
    Map<String, String> files = GoodPack.files();
    files.put(Mistake.RULES, text);

    PackProblem problem = GoodPack.problems(files).get(0);
    assertThat(GoodPack.problems(files)).hasSize(1);
    assertThat(problem.line()).isEqualTo(21);
    assertThat(problem.column()).isEqualTo(38);
  }

  private static String markedAt(String marked, PackProblem problem) {
    List<String> lines =
        new java.util.ArrayList<>(marked.replace(Mistake.MARK, "").lines().toList());
    String line = lines.get(problem.line() - 1);
    lines.set(
        problem.line() - 1,
        line.substring(0, problem.column() - 1)
            + Mistake.MARK
            + line.substring(problem.column() - 1));
    return String.join("\n", lines) + "\n";
  }

  private static List<PackProblem> problems(Mistake mistake) {
    return GoodPack.problems(files(mistake).texts());
  }

  private static PackFiles files(Mistake mistake) {
    Map<String, String> files = GoodPack.files();
    files.put(Mistake.RULES, mistake.marked().replace(Mistake.MARK, ""));
    return new PackFiles(new TreeMap<>(files));
  }
}
