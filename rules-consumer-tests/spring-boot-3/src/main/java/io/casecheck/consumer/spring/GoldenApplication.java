package io.casecheck.consumer.spring;

import io.casecheck.CaseEvaluator;
import io.casecheck.consumer.GoldenCase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that gets its evaluator from the starter. */
@SpringBootApplication(proxyBeanMethods = false)
public class GoldenApplication {
  public static void main(String[] arguments) {
    try (ConfigurableApplicationContext context =
        SpringApplication.run(GoldenApplication.class, arguments)) {
      System.out.println(GoldenCase.answer(context.getBean(CaseEvaluator.class)));
    }
  }
}
