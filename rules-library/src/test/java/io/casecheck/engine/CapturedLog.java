package io.casecheck.engine;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The log of the tests: kept while a test listens, by the thread that listens. */
public final class CapturedLog implements SLF4JServiceProvider {
  private static final ThreadLocal<List<Line>> LISTENING = new ThreadLocal<>();

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter mdc = new NOPMDCAdapter();

  /**
   * One line.
   *
   * @param level its level
   * @param logger who wrote it
   * @param text its text, with the text of what was thrown
   */
  record Line(Level level, String logger, String text) {}

  /** Everything that an action logs, at every level. */
  static List<Line> of(Runnable action) {
    List<Line> lines = new ArrayList<>();
    LISTENING.set(lines);
    try {
      action.run();
    } finally {
      LISTENING.remove();
    }
    return lines;
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return CapturingLogger::new;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return mdc;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {}

  private static final class CapturingLogger extends LegacyAbstractLogger implements Logger {
    private static final long serialVersionUID = 1L;

    CapturingLogger(String name) {
      this.name = name;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return "";
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
      List<Line> lines = LISTENING.get();
      if (lines != null) {
        String text = MessageFormatter.basicArrayFormat(message, arguments);
        lines.add(new Line(level, name, thrown == null ? text : text + " " + thrown));
      }
    }

    @Override
    public boolean isTraceEnabled() {
      return LISTENING.get() != null;
    }

    @Override
    public boolean isDebugEnabled() {
      return LISTENING.get() != null;
    }

    @Override
    public boolean isInfoEnabled() {
      return LISTENING.get() != null;
    }

    @Override
    public boolean isWarnEnabled() {
      return LISTENING.get() != null;
    }

    @Override
    public boolean isErrorEnabled() {
      return LISTENING.get() != null;
    }
  }
}
