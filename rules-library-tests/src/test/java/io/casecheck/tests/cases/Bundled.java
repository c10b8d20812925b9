package io.casecheck.tests.cases;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the bundled rules: one {@link BundledEvaluators} for all test classes, closed at the
 * end of the run.
 */
public final class Bundled implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(Bundled.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BundledEvaluators.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(BundledEvaluators.class, type -> new BundledEvaluators());
  }
}
