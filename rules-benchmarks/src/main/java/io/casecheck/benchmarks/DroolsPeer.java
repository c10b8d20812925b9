package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;

/** Drools used the usual way: the rules as one writes them, every fact inserted. */
abstract class DroolsPeer implements Peer {
  final KieBase base = base();

  /** A new session for each case. */
  static DroolsPeer newSession() {
    return new DroolsPeer() {
      @Override
      public List<String> evaluate(Case aCase) {
        return fire(base.newKieSession(), aCase);
      }
    };
  }

  /** Sessions from a pool. */
  static DroolsPeer pool() {
    return new DroolsPeer() {
      private final KieSessionsPool pool = base.newKieSessionsPool(2);

      @Override
      public List<String> evaluate(Case aCase) {
        return fire(pool.newKieSession(), aCase);
      }

      @Override
      public void close() {
        pool.shutdown();
      }
    };
  }

  /** A stateless session for each case. */
  static DroolsPeer stateless() {
    return new DroolsPeer() {
      @Override
      public List<String> evaluate(Case aCase) {
        StatelessKieSession session = base.newStatelessKieSession();
        Sink sink = new Sink();
        session.setGlobal("sink", sink);
        session.execute(CaseFacts.of(aCase));
        return sink.found();
      }
    };
  }

  @Override
  public abstract List<String> evaluate(Case aCase);

  private static List<String> fire(KieSession session, Case aCase) {
    try {
      Sink sink = new Sink();
      session.setGlobal("sink", sink);
      CaseFacts.of(aCase).forEach(session::insert);
      session.fireAllRules();
      return sink.found();
    } finally {
      session.dispose();
    }
  }

  @Override
  public List<String> found(Case aCase) {
    return evaluate(aCase).stream().distinct().sorted().toList();
  }

  private static KieBase base() {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("io.casecheck", "usual", "1");
    KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
    files.write("src/main/resources/usual/rules.drl", text());
    var messages =
        services
            .newKieBuilder(files)
            .buildAll(ExecutableModelProject.class)
            .getResults()
            .getMessages(Message.Level.ERROR);
    if (!messages.isEmpty()) {
      throw new IllegalStateException(messages.toString());
    }
    return services.newKieContainer(release).getKieBase();
  }

  private static String text() {
    StringBuilder text =
        new StringBuilder(
            """
            package usual
            import io.casecheck.model.*
            global io.casecheck.benchmarks.Sink sink
            """);
    for (Shape shape : Shapes.about("BENCHMARK", BenchmarkCases.CODES)) {
      text.append(
          """
          rule "%s" when
              %s
          then
              sink.add("%s", %s);
          end
          """
              .formatted(shape.id(), shape.when(), shape.id(), shape.place()));
    }
    return text.toString();
  }
}
