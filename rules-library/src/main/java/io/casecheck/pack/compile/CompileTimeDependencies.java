package io.casecheck.pack.compile;

import io.casecheck.finding.Severity;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reads and compiles folders of rules, which a host of compiled packs leaves out. */
public final class CompileTimeDependencies {
  private CompileTimeDependencies() {}

  /**
   * Whether all of it is there.
   *
   * @throws RulePackException that names what is not
   */
  public static void require() {
    Map<String, String> all = compilers();
    all.putAll(readers());
    require(all, "read and compiled");
  }

  /**
   * Whether what reads is there; what compiles may be left out.
   *
   * @throws RulePackException that names what is not
   */
  public static void requireReaders() {
    require(readers(), "read");
  }

  private static void require(Map<String, String> needed, String what) {
    List<String> missing =
        needed.entrySet().stream()
            .filter(part -> !isThere(part.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      String names = String.join(" and ", missing);
      throw new RulePackException(
          List.of(
              new PackProblem(
                  "missing-dependency",
                  Severity.ERROR,
                  "",
                  0,
                  0,
                  "",
                  "A folder of rules is %s by %s, which %s not on the class path."
                      .formatted(what, names, missing.size() == 1 ? "is" : "are"),
                  "add it, or load a file that `casecheck compile` wrote",
                  List.of())));
    }
  }

  /** A class of each part, and the dependency that brings it. */
  private static Map<String, String> compilers() {
    Map<String, String> needed = new LinkedHashMap<>();
    for (String part :
        List.of(
            "org.drools.model.codegen.ExecutableModelProject",
            "org.drools.wiring.dynamic.DynamicComponentsSupplier",
            "org.drools.drl.parser.DrlParser",
            "org.antlr.runtime.Parser",
            "org.antlr.v4.runtime.Parser",
            "com.github.javaparser.JavaParser")) {
      needed.put(part, "org.drools:drools-engine");
    }
    return needed;
  }

  private static Map<String, String> readers() {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("org.snakeyaml.engine.v2.api.Load", "org.snakeyaml:snakeyaml-engine");
    needed.put("de.siegmar.fastcsv.reader.CsvReader", "de.siegmar:fastcsv");
    return needed;
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type, false, CompileTimeDependencies.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
