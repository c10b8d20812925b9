/** A host on the module path. */
@SuppressWarnings("requires-automatic")
module io.casecheck.consumer {
  requires io.casecheck;

  exports io.casecheck.consumer;
}
