package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A file from which nothing is read, and where it may belong. */
public final class Misplaced {
  private static final Pattern SCOPE =
      Pattern.compile("common|(drug|payer|program|state)/[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> KINDS = Set.of("drug", "payer", "program", "state");

  private final String folder;
  private final String name;
  private final String text;

  public Misplaced(String folder, String name, String text) {
    this.folder = folder;
    this.name = name;
    this.text = text;
  }

  /** Whether a folder of a pack is a scope. */
  public static boolean isScope(String folder) {
    return SCOPE.matcher(folder).matches();
  }

  /** Whether a file is meant to be another, whose name has another ending or other letters. */
  public static boolean isMeantAs(String name, String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    return small.replaceFirst("(\\.ya?ml)?(\\.txt)?$", ".yaml").equals(name);
  }

  public void report(ProblemList problems) {
    problems.add(
        Check.MISPLACED,
        Span.WHOLE_FILE,
        isScope(folder)
            ? "A scope holds scope.yaml, rule files (.drl) and tables (.csv)."
            : "A pack holds sources.yaml, pack.yaml and folders common, drug/NAME, payer/NAME,"
                + " program/NAME and state/NAME; nothing is read from here.",
        remedy());
  }

  private boolean isCases() {
    return text.startsWith("name:") && text.lines().anyMatch(line -> line.startsWith("expect:"));
  }

  private String remedy() {
    if (isMeantAs("sources.yaml", name)) {
      return "call it sources.yaml, and put it beside the folders";
    }
    boolean isRules = name.endsWith(".drl") || text.startsWith("package ");
    if (isScope(folder)) {
      return isMeantAs("scope.yaml", name)
          ? "call it scope.yaml"
          : isRules
              ? "call it " + name.replaceFirst("(\\.drl)?\\.\\w+$", "") + ".drl"
              : isCases() ? "put sample cases into a folder beside that of the rules" : "";
    }
    String spelled = folder.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
    if (isScope(spelled)) {
      return "call the folder " + spelled;
    }
    String kind = folder.replaceFirst("/.*", "");
    String near = folder.contains("/") ? Spelling.nearest(kind, KINDS) : "";
    if (!near.isEmpty() && isScope(near + folder.substring(kind.length()))) {
      return "call the folder " + near + folder.substring(kind.length());
    }
    boolean isOfScope = isRules || isMeantAs("scope.yaml", name);
    if (isOfScope && KINDS.contains(folder)) {
      return "put it into the folder of its scope, %s/NAME".formatted(folder);
    }
    return isOfScope ? "put it into the folder of its scope, such as drug/NAME" : "";
  }
}
