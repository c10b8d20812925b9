package io.casecheck.hosts;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program in a class loader of its own, as application servers do. */
final class LoaderHost {
  private LoaderHost() {}

  /** The arguments are a way and the class path of the program. */
  public static void main(String[] arguments) throws Exception {
    URL[] urls = urls(arguments[1]);
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    ClassLoader loader =
        switch (arguments[0]) {
          case "child-first" -> new ChildFirst(urls, LoaderHost.class.getClassLoader());
          default -> new URLClassLoader(urls, platform);
        };
    Thread.currentThread().setContextClassLoader(context(arguments[0], loader));
    Method main =
        loader.loadClass("io.casecheck.consumer.GoldenProgram").getMethod("main", String[].class);
    main.invoke(null, (Object) new String[0]);
    if (main.getDeclaringClass().getClassLoader() != loader) {
      throw new IllegalStateException("the program ran in another loader");
    }
  }

  private static ClassLoader context(String way, ClassLoader loader) {
    return switch (way) {
      case "no-context-loader" -> null;
      case "other-context-loader" -> ClassLoader.getPlatformClassLoader();
      default -> loader;
    };
  }

  private static URL[] urls(String classPath) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String jar : classPath.split(File.pathSeparator)) {
      urls.add(Path.of(jar).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** Its own classes come before those of its parent, which has the same ones. */
  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] urls, ClassLoader parent) {
      super(urls, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        try {
          return findClass(name);
        } catch (ClassNotFoundException e) {
          return super.loadClass(name, resolve);
        }
      }
    }
  }
}
