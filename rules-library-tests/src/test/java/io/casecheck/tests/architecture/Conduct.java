package io.casecheck.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** How a library behaves inside somebody else's process. */
final class Conduct {
  private static final Set<String> THE_PROCESS =
      Set.of(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.exit",
          "java.lang.System.setOut",
          "java.lang.System.setErr",
          "java.lang.Runtime.exit",
          "java.lang.Runtime.halt",
          "java.lang.Runtime.exec",
          "java.lang.Runtime.addShutdownHook",
          "java.lang.ProcessBuilder.<init>",
          "java.lang.Thread.<init>",
          "java.io.File.createTempFile",
          "java.nio.file.Files.createTempFile",
          "java.nio.file.Files.createTempDirectory");

  private static final Set<String> THE_SURROUNDINGS =
      Set.of(
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.setProperty",
          "java.lang.System.clearProperty",
          "java.lang.System.getenv",
          "java.lang.System.lineSeparator",
          "java.lang.System.currentTimeMillis",
          "java.lang.Boolean.getBoolean",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.Clock.system",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.TimeZone.setDefault",
          "java.util.Locale.getDefault",
          "java.util.Locale.setDefault");

  /** Forbidden with exactly these parameters: others name their clock or locale. */
  private static final Set<String> SILENT_DEFAULTS =
      Set.of(
          "java.util.Date.<init>()",
          "java.lang.Throwable.printStackTrace()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.toLowerCase()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.time.format.DateTimeFormatterBuilder.toFormatter()");

  private Conduct() {}

  static ArchRule leavesTheProcessAlone() {
    return noClasses()
        .should()
        .accessTargetWhere(target("is the host's process", access -> named(access, THE_PROCESS)))
        .because("output, exit, threads and files are the host's to decide");
  }

  static ArchRule dependsOnNoSurroundings() {
    return noClasses()
        .should()
        .accessTargetWhere(target("depends on where it runs", Conduct::readsSurroundings))
        .because("the same case, pack and moment give the same bytes everywhere");
  }

  static ArchRule logsBySlf4jOnly() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.apache.logging..", "ch.qos.logback..")
        .because("which backend logs is the host's choice");
  }

  static ArchRule staysOffTheNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "reach the network",
                type ->
                    type.getPackageName().startsWith("java.net.http")
                        || Set.of("Socket", "ServerSocket", "URLConnection", "HttpURLConnection")
                            .contains(type.getName().replace("java.net.", ""))))
        .because("a case never leaves the host");
  }

  static ArchRule keepsNoStaticState() {
    return fields()
        .that(describe("are static and written by hand", Conduct::staticByHand))
        .should(neverChange())
        .because("two evaluators in one process must not see each other");
  }

  static ArchRule isNullMarked() {
    return classes()
        .should(
            new ArchCondition<>("be in a package that says what may be null") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                String line = item.getPackageName() + (marked ? " is" : " is not") + " @NullMarked";
                events.add(new SimpleConditionEvent(item, marked, line));
              }
            });
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, java.util.function.Predicate<JavaAccess<?>> test) {
    return describe(description, test);
  }

  private static boolean named(JavaAccess<?> access, Set<String> names) {
    return names.contains(access.getTargetOwner().getName() + "." + access.getTarget().getName());
  }

  private static boolean readsSurroundings(JavaAccess<?> access) {
    return named(access, THE_SURROUNDINGS) || readsAClock(access) || takesASilentDefault(access);
  }

  private static boolean readsAClock(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().startsWith("java.time")
        && access.getTarget().getName().equals("now");
  }

  private static boolean takesASilentDefault(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && SILENT_DEFAULTS.contains(signature(target));
  }

  private static String signature(CodeUnitAccessTarget target) {
    String owner =
        target.getName().equals("printStackTrace")
            ? "java.lang.Throwable"
            : target.getOwner().getName();
    String parameters =
        String.join(",", target.getRawParameterTypes().stream().map(Conduct::sourceName).toList());
    return owner + "." + target.getName() + "(" + parameters + ")";
  }

  private static String sourceName(JavaClass type) {
    return type.isArray() ? sourceName(type.getComponentType()) + "[]" : type.getName();
  }

  private static boolean staticByHand(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("never change") {
      @Override
      public void check(JavaField item, ConditionEvents events) {
        boolean constant =
            item.getModifiers().contains(JavaModifier.FINAL) && !mutable(item.getRawType());
        String line = item.getFullName() + (constant ? " never changes" : " can change");
        events.add(new SimpleConditionEvent(item, constant, line));
      }
    };
  }

  /** Types that exist to be changed; for collections the declared type tells nothing. */
  private static boolean mutable(JavaClass type) {
    return type.isArray()
        || type.getPackageName().startsWith("java.util.concurrent")
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(java.text.Format.class)
        || type.isAssignableTo(StringBuilder.class)
        || type.isAssignableTo(java.util.AbstractMap.class)
        || type.isAssignableTo(java.util.AbstractCollection.class);
  }
}
