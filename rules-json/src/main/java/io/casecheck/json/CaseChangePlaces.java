package io.casecheck.json;

import io.casecheck.json.CaseDocument.Removal;
import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a document says what is so in its case, or what it changes in the case below. */
final class CaseChangePlaces {
  private final Place document;
  private final Set<Place> places = new HashSet<>();
  private final List<Place> changes = new ArrayList<>();

  CaseChangePlaces(CaseDocument document) {
    this.document = document.place();
    enter(document.input());
    document.without().stream().map(Removal::place).forEach(changes::add);
  }

  private void enter(Node node) {
    places.add(node.place());
    if (node instanceof MappingNode mapping) {
      for (Node.Entry entry : mapping.entries().values()) {
        places.add(entry.keyPlace());
        enter(entry.value());
      }
    } else if (node instanceof ListNode list) {
      list.items().forEach(this::enter);
    } else {
      changes.add(node.place());
    }
  }

  /**
   * The problem where its cause is. A value of the case below can be wrong only beside what this
   * document changes: then that change is the cause, or the document if it has several.
   */
  CaseFileProblem atItsCause(CaseFileProblem problem) {
    Place place = new Place(problem.file(), problem.line(), problem.column());
    if (places.contains(place)) {
      return problem;
    }
    Place cause = changes.size() == 1 ? changes.get(0) : document;
    return new CaseFileProblem(
        cause.file(),
        cause.line(),
        cause.column(),
        problem.path(),
        problem.message(),
        problem.fix());
  }
}
