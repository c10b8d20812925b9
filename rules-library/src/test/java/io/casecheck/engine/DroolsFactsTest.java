package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.model.Coverage;
import io.casecheck.model.Diagnosis;
import io.casecheck.model.Weight;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.RuleCompiler;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/**
 * What Drools does, where the design stands on it. A test that fails with a new version of Drools
 * says that something here may be built another way, or must be.
 */
class DroolsFactsTest {
  private static final String PACKAGE = "io.casecheck.rules.facts.common";
  private static RuleModels models;

  @BeforeAll
  static void compile() {
    models =
        new RuleModels(
            List.of(
                compiled(
                    "facts",
                    rule("unequal", "Diagnosis( code != \"D67\" )")
                        + rule("not in", "Diagnosis( code not in (\"D67\", \"D68\") )")
                        + rule("not greater", "Weight( !( kilograms > 5 ) )")
                        + rule("less", "Weight( kilograms < 5 )")
                        + rule("equal", "Diagnosis( code == \"D67\" )")
                        + rule("alike", "$one : Diagnosis() Diagnosis( this != $one )")
                        + rule("both null", "$one : Coverage() Diagnosis( code == $one.payer )")
                        + rule("throws", "Diagnosis( code.startsWith(\"D\") )")
                        + rule("healthy", "Diagnosis()")
                        + rule("least", "accumulate( Weight( $k : kilograms ); $m : min($k) )")
                        + rule(
                            "least and count",
                            "accumulate( Weight( $k : kilograms );"
                                + " $m : min($k), $c : count($k) )"))));
  }

  private static String rule(String name, String when) {
    return "rule \"%s\" when %s then fired.add(\"%s\"); end\n".formatted(name, when, name);
  }

  private static CompiledRules compiled(String packName, String rules) {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put(
        "common",
        "package io.casecheck.rules.%s.common;\n".formatted(packName)
            + "import io.casecheck.model.*;\nglobal java.util.List fired;\n"
            + rules);
    return RuleCompiler.compile(packName, texts);
  }

  private static List<String> fire(List<Object> facts, int limit, String... names) {
    ModelImpl model = new ModelImpl("");
    for (String name : names) {
      model.addRule(models.of("common").rules().get(name));
    }
    model.addGlobal(models.of("common").globals().get(PACKAGE));
    KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
    List<String> fired = new ArrayList<>();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("fired", fired);
      facts.forEach(session::insert);
      session.fireAllRules(limit);
    } finally {
      session.dispose();
    }
    return fired;
  }

  private static Diagnosis diagnosis(String code) {
    return Diagnosis.builder().number(1).code(code).build();
  }

  /** Why the engine's text is not the text as written. */
  @Test
  void saysTrueToUnequalOnWhatIsNotStated() {
    List<Object> facts = List.of(diagnosis(null), Weight.builder().number(1).build());

    assertThat(fire(facts, 100, "unequal", "not in", "not greater"))
        .containsExactlyInAnyOrder("unequal", "not in", "not greater");
  }

  /** Why these need no guard. */
  @Test
  void saysFalseToEqualAndLessOnWhatIsNotStated() {
    List<Object> facts = List.of(diagnosis(null), Weight.builder().number(1).build());

    assertThat(fire(facts, 100, "less", "equal")).isEmpty();
  }

  /** Why a join of two components that may be not stated has a guard. */
  @Test
  void saysThatTwoThingsNotStatedAreEqual() {
    List<Object> facts = List.of(diagnosis(null), Coverage.builder().build());

    assertThat(fire(facts, 100, "both null")).containsExactly("both null");
  }

  /** Why every item has a number and rules do not compare whole facts. */
  @Test
  void takesEqualRecordsForOne() {
    assertThat(fire(List.of(diagnosis("D67"), diagnosis("D67")), 100, "alike")).isEmpty();
    assertThat(fire(List.of(diagnosis("D67"), diagnosis("D68")), 100, "alike")).hasSize(2);
  }

  /** Why rules are run apart from those that break. */
  @Test
  void givesUpTheSessionWhenAConditionThrows() {
    List<Object> facts = List.of(diagnosis(null));

    assertThatThrownBy(() -> fire(facts, 100, "throws", "healthy"))
        .isInstanceOf(RuntimeException.class);
    assertThat(fire(facts, 100, "healthy")).containsExactly("healthy");
  }

  /** Why firings are counted by us. */
  @Test
  void isSilentWhenTheLimitOfFiringsIsReached() {
    List<Object> facts = List.of(diagnosis("A"), diagnosis("B"), diagnosis("C"));

    assertThat(fire(facts, 2, "healthy")).hasSize(2);
  }

  /** Why a least of nothing has a guard of its own only beside another function. */
  @Test
  void firesOnTheLeastOfNothingOnlyBesideAnotherFunction() {
    assertThat(fire(List.of(), 100, "least")).isEmpty();
    assertThat(fire(List.of(), 100, "least and count")).containsExactly("least and count");
  }

  /** {@code unit} opens a statement of DRL: no component may have a name that breaks a pattern. */
  @Test
  void readsEveryNameOfTheModelInAPattern() {
    StringBuilder rules = new StringBuilder();
    for (FactType type : FactType.values()) {
      String constraints =
          type.components().values().stream()
              .map(DroolsFactsTest::read)
              .sorted()
              .collect(Collectors.joining(", "));
      rules.append(rule(type.name(), type.name() + "( " + constraints + " )"));
    }
    SortedSet<String> names = new TreeSet<>();
    new RuleModels(List.of(compiled("names", rules.toString())))
        .of("common")
        .rules()
        .keySet()
        .forEach(names::add);

    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            FactType.values().stream().map(FactType::name).toList());
    assertThatThrownBy(() -> compiled("unit", rule("r", "Weight( unit == null )")))
        .isInstanceOf(RuntimeException.class);
  }

  /** Why the kind of model is always named. */
  @Test
  void buildsNothingUnlessTheKindOfModelIsNamed() {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("io.casecheck", "facts", "unnamed");
    KieFileSystem files =
        services
            .newKieFileSystem()
            .generateAndWritePomXML(release)
            .write("src/main/resources/facts.drl", "rule \"r\" when then end");

    assertThatThrownBy(() -> services.newKieBuilder(files).buildAll())
        .isInstanceOf(RuntimeException.class)
        .hasStackTraceContaining("mvel");
    services.getRepository().removeKieModule(release);
  }

  private static String read(Component component) {
    return component.type().kind() == Type.Kind.LIST
        ? component.name() + ".size() >= 0"
        : component.name() + " == null";
  }
}
