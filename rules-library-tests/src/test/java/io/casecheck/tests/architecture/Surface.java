package io.casecheck.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What hosts compile against: the public types of the packages that are not internal. */
final class Surface {
  private static final List<String> EXPORTED =
      List.of("", ".model", ".time", ".finding", ".rule", ".explanation");

  private final Set<String> packages;

  private Surface(String root) {
    this.packages = EXPORTED.stream().map(name -> root + name).collect(Collectors.toSet());
  }

  static ArchRule namesOnlyJavaAndItself(String root) {
    Surface surface = new Surface(root);
    return classes()
        .that(surface.exported())
        .should(surface.nameOnlyJavaAndTheSurface())
        .because("a type of Drools in a signature would tie every host to one Drools");
  }

  static ArchRule isClosedToSubclasses(String root) {
    return classes()
        .that(new Surface(root).exported())
        .should(beFinal())
        .because("what hosts can subclass can never change");
  }

  private DescribedPredicate<JavaClass> exported() {
    return describe(
        "are public in an exported package",
        type -> packages.contains(type.getPackageName()) && visible(type));
  }

  private static boolean visible(JavaClass type) {
    return seen(type.getModifiers()) && type.getEnclosingClass().map(Surface::visible).orElse(true);
  }

  private static boolean seen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private ArchCondition<JavaClass> nameOnlyJavaAndTheSurface() {
    return new ArchCondition<>("name only Java and the surface itself") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        Stream<JavaType> supertypes =
            Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream());
        report(item.getName(), supertypes, item, events);
        report(item.getName(), item.getAnnotations().stream().map(a -> a.getType()), item, events);
        item.getMembers().stream()
            .filter(member -> seen(member.getModifiers()))
            .forEach(member -> report(member.getFullName(), types(member), item, events));
      }
    };
  }

  private static Stream<JavaType> types(JavaMember member) {
    Stream<JavaType> annotations = member.getAnnotations().stream().map(a -> a.getType());
    Stream<JavaType> involved = member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
    return Stream.concat(annotations, involved);
  }

  private void report(
      String where, Stream<JavaType> types, JavaClass item, ConditionEvents events) {
    types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !allowed(type))
        .map(type -> where + " names " + type.getName())
        .distinct()
        .forEach(line -> events.add(SimpleConditionEvent.violated(item, line)));
  }

  private boolean allowed(JavaClass type) {
    String name = type.getPackageName();
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.startsWith("org.jspecify.")
        || (packages.contains(name) && visible(type));
  }

  private static ArchCondition<JavaClass> beFinal() {
    return new ArchCondition<>("be final, a record, an enum or an interface") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean closed =
            item.getModifiers().contains(JavaModifier.FINAL) || item.isEnum() || item.isInterface();
        events.add(
            new SimpleConditionEvent(
                item, closed, item.getName() + (closed ? " is closed" : " can be subclassed")));
      }
    };
  }
}
