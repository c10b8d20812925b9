package io.casecheck.tests.architecture.planted.unmarked;

import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/** Keeps state that everybody in the process shares. */
public final class StaticState {
  static final String CONSTANT = "stays";
  static final List<String> LIST = List.of();
  static String variable = "changes";
  static final int[] ARRAY = {1};
  static final AtomicInteger COUNTER = new AtomicInteger();
  static final ThreadLocal<String> PER_THREAD = new ThreadLocal<>();
  static final ArrayList<String> CACHE = new ArrayList<>();

  private StaticState() {}

  static Logger logs() {
    return Logger.getLogger("x");
  }

  static Socket calls() {
    return new Socket();
  }

  /** Its compiler-made array of constants is no state. */
  enum Constants {
    ONE
  }
}
