package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: it has no negation and no accumulate, so that its rules look at the case as a whole. */
final class EvretePeer implements Peer {
  private final KnowledgeService service = new KnowledgeService();
  private final Knowledge knowledge;

  EvretePeer() {
    RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
    for (Shape shape : Shapes.about("BENCHMARK", BenchmarkCases.CODES)) {
      rules
          .newRule(shape.id())
          .forEach("$case", Case.class, "$sink", Sink.class)
          .execute(
              context ->
                  shape.plain().accept(context.<Case>get("$case"), context.<Sink>get("$sink")));
    }
    knowledge = rules.build();
  }

  @Override
  public List<String> evaluate(Case aCase) {
    Sink sink = new Sink();
    StatelessSession session = knowledge.newStatelessSession();
    session.insert(sink);
    session.insert(aCase);
    session.fire();
    return sink.found();
  }

  @Override
  public List<String> found(Case aCase) {
    return evaluate(aCase).stream().sorted().toList();
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
