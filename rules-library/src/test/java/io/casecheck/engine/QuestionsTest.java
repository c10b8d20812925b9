package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.CaseList;
import io.casecheck.pack.ScopeChoice;
import io.casecheck.pack.tree.FactType;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  @Test
  void everyInputThatMayBeMissingHasItsQuestionAndNothingElseHas() {
    assertThat(Questions.texts().stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(Questions.namesByPlace().values()));
  }

  @Test
  void everyComponentThatMayBeNullIsAnInputOrIsDerivedFromInputs() {
    for (FactType type : FactType.values()) {
      type.nullable().stream()
          .flatMap(component -> component.sources().stream())
          .forEach(
              source ->
                  assertThat(Questions.namesByPlace()).containsValue(type.name() + "." + source));
    }
  }

  @Test
  void everyListThatMayNotBeHeldIsAskedForWithItsDocuments() {
    List<String> lists =
        Arrays.stream(CaseList.values()).map(list -> "CaseList." + list.name()).toList();

    assertThat(Questions.namesByPlace().values()).containsAll(lists);
    assertThat(lists)
        .allSatisfy(list -> assertThat(Questions.texts().getProperty(list)).contains("? Needed: "));
  }

  @Test
  void everyScopeThatMayNotBeStatedIsAskedFor() {
    assertThat(List.of("drug", "payer", "program", "state"))
        .allSatisfy(scope -> assertThat(Questions.about(ScopeChoice.pathOf(scope))).isNotNull());
  }

  @Test
  void questionsAreSentencesAndNoTwoAreTheSame() {
    assertThat(Questions.texts().values())
        .doesNotHaveDuplicates()
        .allSatisfy(
            question -> assertThat(question.toString()).matches("[A-Z][^?]+\\?( Needed: .+\\.)?"));
  }

  @Test
  void theItemIsNamedByItsNumber() {
    assertThat(Questions.about("claim.lines[number=12].infusionStop"))
        .isEqualTo(
            "On which day and at what time did the infusion of claim line 12 stop, as documented?");
    assertThat(Questions.about("claim.lines[number=3].nationalDrugCodes[number=1].code"))
        .isEqualTo("What is the NDC of product 1 on claim line 3?");
    assertThat(Questions.about("patient.birthDate"))
        .isEqualTo("What is the patient's date of birth?");
  }

  @Test
  void noPlaceholderIsLeftOver() {
    for (String place : Questions.namesByPlace().keySet()) {
      String path = place.replace("claim.lines.", "claim.lines[number=2].");
      int dot = path.lastIndexOf('.');
      String item = dot < 0 ? path : path.substring(0, dot) + "[number=7]" + path.substring(dot);

      assertThat(Questions.about(item)).as(item).isNotNull().doesNotContain("{", "}");
    }
  }

  @Test
  void whatTheCaseCannotAnswerIsNotAsked() {
    assertThat(Questions.about("federal holidays of 2099")).isNull();
    assertThat(Questions.about("tables.kits")).isNull();
  }
}
