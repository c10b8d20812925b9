package io.casecheck.pack.load;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule file that tries to do more than say rules.
 *
 * @param name what it tries
 * @param from text of the good file
 * @param to text in its place; ▶ marks a place that is refused
 */
record HostileFile(String name, String from, String to) {
  /** Where a canary leaves its mark; the test puts a file of its own here. */
  static final String MARKER = "MARKER";

  static final String PROPERTY = "casecheck.canary";

  private static final String CALL = "findings.violated(drools, $line, \"units\");";
  private static final String CONSTRAINT = "units != 1";
  private static final String RUN = "System.setProperty(\"casecheck.canary\", \"ran\")";
  private static final String THREAD =
      "new Thread(() -> System.setProperty(\"casecheck.canary\", \"ran\"), \"canary\").start()";

  /** All of them. */
  static List<HostileFile> all() {
    List<HostileFile> all = new ArrayList<>();
    consequences(all);
    conditions(all);
    heads(all);
    metadata(all);
    return all;
  }

  private static void consequences(List<HostileFile> all) {
    then(all, "starts a process", "▶Runtime.getRuntime().exec(\"touch MARKER\");");
    then(all, "builds a process", "▶new ProcessBuilder(\"touch\", \"MARKER\").start();");
    then(all, "sets a system property", "▶" + RUN + ";");
    then(all, "ends the machine", "▶System.exit(1);");
    then(all, "halts the machine", "▶Runtime.getRuntime().halt(1);");
    then(all, "writes a file", "▶new java.io.FileWriter(\"MARKER\").close();");
    then(
        all,
        "writes a file by path",
        "▶java.nio.file.Files.createFile(java.nio.file.Path.of(\"MARKER\"));");
    then(all, "deletes a file", "▶new java.io.File(\"MARKER\").delete();");
    then(all, "opens a socket", "▶new java.net.Socket(\"localhost\", 80);");
    then(all, "reads an address", "▶new java.net.URL(\"http://localhost/\").openStream();");
    then(all, "starts a thread", "▶" + THREAD + ";");
    then(
        all,
        "takes a pool",
        "▶java.util.concurrent.ForkJoinPool.commonPool().submit(() -> " + RUN + ");");
    then(all, "reflects", "▶Class.forName(\"java.lang.System\").getMethods();");
    then(all, "reflects by a fact", "▶$line.getClass().getClassLoader();");
    then(all, "takes a class loader", "▶Thread.currentThread().getContextClassLoader();");
    then(all, "takes the engine", "▶drools.getKieRuntime().halt();");
    then(
        all,
        "takes the engine after its call",
        CALL + "\n    ▶drools.getKnowledgeRuntime().dispose();");
    then(all, "changes a fact", "▶modify($line) { setUnits(1) };");
    then(all, "takes a fact away", "▶delete($line);");
    then(all, "adds a fact", "▶insert(new Object());");
    then(all, "never ends", "▶while (true) { }");
    then(all, "takes all memory", "▶byte[] a = new byte[Integer.MAX_VALUE]; " + CALL);
    then(all, "hides behind the call", CALL + " ▶" + RUN + ";");
    then(all, "hides in an argument", "findings.violated(drools, $line, ▶" + RUN + ");");
    then(all, "hides after a comment", "/* the call */ ▶" + RUN + "; /* */ " + CALL);
    then(all, "reports to another", "▶System.out.println($line);");
    then(all, "loads a library", "▶System.load(\"MARKER\");");
    then(all, "deserializes", "▶new java.io.ObjectInputStream(null).readObject();");
    then(all, "runs a script", "▶new javax.script.ScriptEngineManager();");
  }

  private static void conditions(List<HostileFile> all) {
    when(all, "evaluates code", "units != 1 )\n    ▶eval( " + RUN + " != null");
    when(all, "calls a static method", "code == ▶System.getProperty(\"user.home\")");
    when(all, "calls a method of a text", "code.▶getClass().getName() == \"x\"");
    when(all, "matches through a method", "code.▶getBytes().length > 1");
    when(all, "writes letters by number", "c▶\\u006Fde == \"J1414\"");
    when(all, "writes eval by number", "units != 1 )\n    ▶\\u0065val( " + RUN + " != null");
    when(all, "writes code by number in a text", "code == \"▶\\u0022 || " + "x\"");
    when(all, "takes facts from elsewhere", "units != 1 ) ▶from " + "java.lang.System.getenv(");
    when(all, "matches a class of Java", "units != 1 )\n    ▶Object(");
    when(all, "names a class in full", "units != 1 )\n    ▶java.lang.Thread(");
    when(all, "repeats a pattern for ever", "code matches ▶\"(a+)+b\"");
    when(all, "refers back in a pattern", "code matches ▶\"(a)\\\\1\"");
    when(
        all,
        "joins all with all",
        "units != 1 )\n    ClaimLine( units > 2 )\n    ▶ClaimLine( units > 3");
    when(
        all,
        "multiplies alternatives",
        "units != 1 )\n"
            + "    ( ClaimLine( number == 2 ) or ClaimLine( number == 3 ) )".repeat(6)
            + "\n    ClaimLine( number == 4");
    when(
        all,
        "accumulates with code",
        "units != 1 )\n    accumulate( ClaimLine( number == 2 ); ▶init(" + RUN + ") ");
    when(all, "negates a negation", "units != 1 )\n    not( ▶not ClaimLine( number == 2 )");
    when(all, "asks a query", "units != 1 )\n    ▶?all(");
    when(all, "turns what is shown", "code == \"▶\u202EJ1414\", units != 1");
    when(all, "nests without end", "( ".repeat(5_000) + CONSTRAINT + " )".repeat(5_000));
    when(all, "negates without end", "!".repeat(20_000) + "( units == 1 )");
    when(all, "chains without end", CONSTRAINT + " && units != 2".repeat(20_000));
    when(all, "adds without end", "units" + " + units".repeat(20_000) + " > 1");
    when(all, "groups a pattern without end", "code matches \"" + "(".repeat(9_000) + "\"");
  }

  private static void heads(List<HostileFile> all) {
    head(all, "imports a class of Java", "import ▶java.lang.Runtime");
    head(all, "imports a package", "import ▶io.casecheck.engine.*");
    head(all, "imports static methods", "import ▶static java.lang.System.exit");
    head(all, "imports a function", "import ▶function io.casecheck.Canary.run");
    head(all, "declares a function", "▶function void f() { " + RUN + "; }");
    head(all, "declares a type", "▶declare Canary\n    name : String = " + RUN + "\nend");
    head(all, "declares a class that initialises", "▶class Canary { static { " + RUN + "; } }");
    head(all, "declares a query", "▶query all\n    ClaimLine()\nend");
    head(all, "declares a window", "▶declare window W\n    ClaimLine() over window:length(1)\nend");
    head(all, "brings another global", "global ▶java.lang.Runtime runtime");
    head(all, "sets the dialect", "▶dialect \"mvel\"");
    head(all, "runs a unit", "▶unit Canary");
  }

  private static void metadata(List<HostileFile> all) {
    attribute(all, "runs a timer", "▶timer( int: 0 1s )");
    attribute(all, "runs by a clock", "▶timer( cron: * * * * * ? )");
    attribute(all, "computes its order", "▶salience( " + RUN + ".length() )");
    attribute(all, "computes whether it is on", "▶enabled( " + RUN + " == null )");
    attribute(all, "hides others", "▶agenda-group \"other\"");
    attribute(all, "fires for ever", "▶no-loop false");
    attribute(all, "inherits from another", "▶extends \"few-lines\"");
    attribute(all, "executes metadata", "@▶run(" + RUN + ")");
    attribute(all, "executes a value", "@criteria(▶" + RUN + ")");
  }

  private static void then(List<HostileFile> all, String name, String to) {
    all.add(new HostileFile(name, CALL, to));
  }

  private static void when(List<HostileFile> all, String name, String to) {
    all.add(new HostileFile(name, CONSTRAINT, to));
  }

  private static void head(List<HostileFile> all, String name, String to) {
    all.add(new HostileFile(name, "// The whole dose", to + "\n\n// The whole dose"));
  }

  private static void attribute(List<HostileFile> all, String name, String to) {
    all.add(new HostileFile(name, "weight.\")\nwhen", "weight.\")\n    " + to + "\nwhen"));
  }

  /** The file with the mark. */
  String marked() {
    if (!GoodPack.RULES.contains(from)) {
      throw new IllegalStateException("the good file does not say " + from);
    }
    int at = GoodPack.RULES.indexOf(from);
    return GoodPack.RULES.substring(0, at) + to + GoodPack.RULES.substring(at + from.length());
  }

  @Override
  public String toString() {
    return name;
  }
}
