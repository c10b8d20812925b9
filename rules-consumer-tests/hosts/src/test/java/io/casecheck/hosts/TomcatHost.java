package io.casecheck.hosts;

import java.io.File;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/**
 * A Tomcat without a connector: it deploys the WAR as often as its argument says, and tells how
 * many of the applications are still in memory when they are gone.
 */
final class TomcatHost {
  /** Collections after which what is still there is held by somebody. */
  private static final int COLLECTIONS = 50;

  private TomcatHost() {}

  /** The arguments are the WAR, a folder to work in, and a number. */
  public static void main(String[] arguments) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(arguments[1]);
    new File(arguments[1], "webapps").mkdirs();
    tomcat.setAddDefaultWebXmlToWebapp(false);
    tomcat.getHost().setAutoDeploy(false);
    tomcat.start();
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      loaders.add(deployAndUndeploy(tomcat, arguments[0]));
    }
    System.out.println("still there: " + left(loaders));
    tomcat.stop();
    tomcat.destroy();
  }

  private static WeakReference<ClassLoader> deployAndUndeploy(Tomcat tomcat, String war)
      throws Exception {
    Context context = tomcat.addWebapp("/casecheck", war);
    System.out.println(context.getServletContext().getAttribute("answer"));
    WeakReference<ClassLoader> loader = new WeakReference<>(context.getLoader().getClassLoader());
    context.stop();
    tomcat.getHost().removeChild(context);
    context.destroy();
    return loader;
  }

  private static long left(List<WeakReference<ClassLoader>> loaders) {
    forgetLastRecord();
    for (int i = 0; i < COLLECTIONS && loaders.stream().anyMatch(each -> each.get() != null); i++) {
      System.gc();
    }
    return loaders.stream().filter(each -> each.get() != null).count();
  }

  /**
   * Java itself keeps the type of the last component by which records were compared for the first
   * time, and with it the application that the record is of. One of the server takes its place.
   */
  private static void forgetLastRecord() {
    record Last(TomcatHost host) {}
    if (!new Last(null).equals(new Last(null)) || new Last(null).hashCode() != 0) {
      throw new IllegalStateException("records of nothing differ");
    }
  }
}
