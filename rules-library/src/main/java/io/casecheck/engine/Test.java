package io.casecheck.engine;

/** A condition, ready to be evaluated on a frame of matched facts. */
public interface Test {
  Truth test(Object[] frame);

  /** Collects what makes the condition unknown on this frame. */
  void missing(Object[] frame, Missing missing);
}
