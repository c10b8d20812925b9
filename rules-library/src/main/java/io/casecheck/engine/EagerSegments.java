package io.casecheck.engine;

import java.util.Arrays;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.PathEndNode;
import org.drools.core.reteoo.SegmentMemory.SegmentPrototype;
import org.drools.core.reteoo.TerminalNode;
import org.kie.api.KieBase;

/**
 * Mends a fault of the engine (10.2.0, {@code SegmentPrototype.splitEagerProtos}) that silences
 * rules. A segment that begins with a {@code not} has to be laid out before any fact reaches it:
 * nothing else tells the rule that nothing is there. When a rule that joins facts and then negates
 * shares its joins with a later rule, the engine cuts the {@code not} off into such a segment, but
 * forgets to note that it must be laid out early. So the note is made here, for every path.
 */
final class EagerSegments {
  private EagerSegments() {}

  static void note(KieBase base) {
    for (TerminalNode[] ends :
        ((InternalRuleBase) base).getReteooBuilder().getTerminalNodes().values()) {
      for (TerminalNode end : ends) {
        Arrays.stream(end.getPathEndNodes()).forEach(EagerSegments::note);
      }
    }
  }

  private static void note(PathEndNode path) {
    SegmentPrototype[] segments = path.getSegmentPrototypes();
    if (segments != null) {
      path.setEagerSegmentPrototypes(
          Arrays.stream(segments)
              .filter(segment -> segment != null && segment.requiresEager())
              .toArray(SegmentPrototype[]::new));
    }
  }
}
