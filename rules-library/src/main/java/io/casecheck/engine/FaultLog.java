package io.casecheck.engine;

import io.casecheck.pack.tree.Rule;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the host's log of rules that broke: once as a warning, since a rule that breaks on one case
 * breaks on thousands, then for those who look closer. Says where the rule stands and what class of
 * exception it was; messages and stacks can hold values of a case. Thread-safe.
 */
final class FaultLog {
  private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
  private static final String MESSAGE = "rule {} at {}:{} broke: {}";

  private final Set<String> told = ConcurrentHashMap.newKeySet();

  void tell(Failure failure) {
    Rule rule = failure.rule();
    String id = rule.metadata().id();
    if (told.add(rule.key())) {
      LOG.warn(MESSAGE, id, rule.file(), rule.line(), failure.cause().type());
    } else {
      LOG.debug(MESSAGE, id, rule.file(), rule.line(), failure.cause().type());
    }
  }
}
