package io.casecheck.engine;

import io.casecheck.engine.oracle.Fillings;
import io.casecheck.engine.oracle.Judge;
import io.casecheck.engine.oracle.Place;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.FactType;
import java.util.List;
import java.util.Set;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The judge: Drools alone, on cases in which everything is stated. */
final class JudgeBase implements AutoCloseable {
  private final KieSessionsPool sessions;

  JudgeBase(RuleModels models) {
    ModelImpl model = new ModelImpl("");
    models.of("common").rules().values().forEach(model::addRule);
    models.of("common").globals().values().forEach(model::addGlobal);
    sessions = KieBaseBuilder.createKieBaseFromModel(model).newKieSessionsPool(1);
  }

  /** Where the rules match a case in which everything is stated. */
  Set<Place> places(Case aCase, List<TableRow> rows) {
    Judge judge = new Judge(JudgeBase::path);
    KieSession session = sessions.newKieSession();
    try {
      session.setGlobal("judge", judge);
      Fillings.facts(aCase).forEach(session::insert);
      rows.forEach(session::insert);
      session.fireAllRules();
      return judge.places();
    } finally {
      session.dispose();
    }
  }

  private static String path(Object fact) {
    if (fact instanceof TableRow row) {
      return row.table() + row.key();
    }
    if (fact instanceof NationalDrugCode code && Fillings.isBeyond(code.line())) {
      return FactType.of(ClaimLine.class).listPath();
    }
    return Fillings.isBeyond(fact) ? FactType.of(fact).listPath() : Facts.path(fact);
  }

  @Override
  public void close() {
    sessions.shutdown();
  }
}
