package io.casecheck.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final String ROOT = "io.casecheck.cli";

  /** Each package sees only those before it; the root, which holds them together, comes last. */
  private static final List<String> ORDER =
      List.of(
          "folder",
          "terminal",
          "cases",
          "rules",
          "answer",
          "difference",
          "mutation",
          "site",
          "check",
          "evaluate",
          "explain",
          "watch",
          "test",
          "diff",
          "docs",
          "create",
          "");

  private static final JavaClasses COMMAND =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void eachPackageSeesOnlyThoseBeforeIt() {
    oneWay(ORDER).check(COMMAND);
  }

  @Test
  void aPackageThatLooksAheadIsFound() {
    List<String> turned = new ArrayList<>(ORDER);
    Collections.swap(turned, ORDER.indexOf("watch"), ORDER.indexOf("test"));
    assertThat(violations(turned))
        .isNotEmpty()
        .allMatch(line -> line.contains("test.TestCommand") && line.contains(ROOT + ".watch."));
  }

  @Test
  void aClassOutsideTheOrderIsFound() {
    List<String> shorter = new ArrayList<>(ORDER);
    shorter.remove("folder");
    assertThat(violations(shorter)).contains(ROOT + ".folder.Home is in no package of the order");
  }

  private static List<String> violations(List<String> order) {
    return oneWay(order).evaluate(COMMAND).getFailureReport().getDetails();
  }

  private static ArchRule oneWay(List<String> order) {
    return classes()
        .should(
            new ArchCondition<>("see only packages before their own") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                int own = place(order, item);
                if (own < 0) {
                  String message = item.getName() + " is in no package of the order";
                  events.add(SimpleConditionEvent.violated(item, message));
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                  if (place(order, dependency.getTargetClass()) > own) {
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                  }
                }
              }
            });
  }

  /** Place in the order; -1 outside the command. */
  private static int place(List<String> order, JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return (name + ".").startsWith(ROOT + ".")
        ? order.indexOf(name.substring(Math.min(name.length(), ROOT.length() + 1)))
        : -1;
  }
}
