package io.casecheck.pack.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote down, for receipts and compiled packs. */
public final class LibraryVersion {
  private static final String FILE = "version.properties";

  private LibraryVersion() {}

  /** The version of this library. */
  public static String read() {
    try (InputStream file = LibraryVersion.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      if (file != null) {
        properties.load(file);
      }
      String version = properties.getProperty("version", "$");
      if (version.startsWith("$")) {
        throw new IllegalStateException("the library was built without its version");
      }
      return version;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
