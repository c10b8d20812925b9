package io.casecheck.tests.architecture.planted.rule;

import io.casecheck.tests.architecture.planted.engine.Inner;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A public class with every leak that a surface can have, one a member. */
public class Surface {
  protected KieBase leaksByField;

  protected Surface(KieBase leaksByConstructor) {
    this.leaksByField = leaksByConstructor;
  }

  public KieSession leaksByReturn() {
    return leaksByField.newKieSession();
  }

  public void leaksByParameter(KieSession session) {
    session.dispose();
  }

  public List<KieSession> leaksByTypeArgument() {
    return List.of(leaksByReturn());
  }

  public KieSession[] leaksByArray() {
    return new KieSession[] {leaksByReturn()};
  }

  public Inner leaksWhatIsInternal() {
    return new Inner();
  }

  KieSession staysInside() {
    return leaksByReturn();
  }

  /** Neither final nor able to leak through a supertype unseen. */
  public abstract static class LeaksBySupertype implements KieSession {}
}
