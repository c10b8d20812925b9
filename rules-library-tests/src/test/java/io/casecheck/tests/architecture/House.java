package io.casecheck.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The compiled classes that the rules of the house are held against. */
final class House {
  static final String ROOT = "io.casecheck";

  /** What rules-library and rules-json ship. */
  static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** What rules-library ships. */
  static final JavaClasses LIBRARY = SHIPPED.that(resideOutsideOfPackage(ROOT + ".json.."));

  /** A small house of faults, laid out like the real one. */
  static final String PLANTED_ROOT = "io.casecheck.tests.architecture.planted";

  static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

  private House() {}

  /** What the rule says against the planted faults. */
  static List<String> violations(ArchRule rule) {
    return rule.evaluate(PLANTED).getFailureReport().getDetails();
  }
}
