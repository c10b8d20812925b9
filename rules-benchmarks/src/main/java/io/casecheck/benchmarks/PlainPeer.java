package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import java.util.List;

/** The same rules written by hand, one method each: the limit. */
final class PlainPeer implements Peer {
  private final List<Shape> shapes = Shapes.about("BENCHMARK", BenchmarkCases.CODES);

  @Override
  public List<String> evaluate(Case aCase) {
    Sink sink = new Sink();
    for (Shape shape : shapes) {
      shape.plain().accept(aCase, sink);
    }
    return sink.found();
  }

  @Override
  public List<String> found(Case aCase) {
    return evaluate(aCase).stream().sorted().toList();
  }
}
