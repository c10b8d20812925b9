package io.casecheck.pack.compile;

import java.util.function.Supplier;

/**
 * Runs what looks services up by the thread's context class loader under the library's own loader:
 * where the thread's cannot see the engine, the engine would find nothing.
 */
public final class LibraryLoader {
  private LibraryLoader() {}

  /** The value, computed under the library's class loader. */
  public static <T> T call(Supplier<T> action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(LibraryLoader.class.getClassLoader());
    try {
      return action.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
