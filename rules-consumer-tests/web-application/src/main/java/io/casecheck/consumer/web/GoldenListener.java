package io.casecheck.consumer.web;

import io.casecheck.CaseEvaluator;
import io.casecheck.consumer.GoldenCase;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Opens an evaluator with the application and closes it with the application. */
public final class GoldenListener implements ServletContextListener {
  private CaseEvaluator evaluator;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    evaluator = CaseEvaluator.bundled();
    event.getServletContext().setAttribute("answer", GoldenCase.answer(evaluator));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    evaluator.close();
  }
}
