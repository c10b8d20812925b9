package io.casecheck.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The one-way flow of the library: each package sees only those before it. */
final class Flow {
  /** In order; the front door, the root package itself, comes last. */
  static final List<String> ORDER =
      List.of(
          "model",
          "time",
          "finding",
          "rule",
          "explanation",
          "pack.tree",
          "pack",
          "pack.read",
          "pack.check.logic",
          "pack.check",
          "pack.compile",
          "pack.load",
          "engine",
          "engine.explain",
          "");

  /** Packages that are data: they know Java, and no library. */
  static final List<String> DATA = List.of("model", "time", "finding", "rule", "explanation");

  private Flow() {}

  static ArchRule oneWay(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(seeOnlyEarlierPackages(root))
        .because("a case flows one way: " + String.join(" -> ", ORDER) + "front door");
  }

  static ArchRule dataKnowsOnlyJava(String root) {
    String[] packages = DATA.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", root + "..")
        .because("hosts hold these types: they must mean the same beside any other library");
  }

  static ArchRule fewLibraries() {
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            House.ROOT + "..",
            "java..",
            "javax.crypto..",
            "org.jspecify..",
            "javax.crypto..",
            "org.slf4j..",
            "org.kie..",
            "org.drools..",
            "org.snakeyaml.engine..",
            "de.siegmar.fastcsv..")
        .because("a host gets Drools and slf4j-api, no JSON and no command-line library");
  }

  private static ArchCondition<JavaClass> seeOnlyEarlierPackages(String root) {
    return new ArchCondition<>("see only packages before their own") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        int own = place(root, item);
        if (own < 0) {
          String message = item.getName() + " is in no package of the house";
          events.add(SimpleConditionEvent.violated(item, message));
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          if (place(root, dependency.getTargetClass()) > own) {
            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** Place in the order; -1 outside the house. */
  private static int place(String root, JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    if (name.equals(root)) {
      return ORDER.indexOf("");
    }
    if (!name.startsWith(root + ".")) {
      return -1;
    }
    return ORDER.indexOf(name.substring(root.length() + 1));
  }
}
