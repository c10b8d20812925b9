package io.casecheck;

import io.casecheck.pack.load.CompiledPackFile;
import io.casecheck.pack.load.LoadedPack;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The pack that the library's build compiled. */
final class BundledPack {
  private static final String FILE = "bundled.pack";

  private BundledPack() {}

  static LoadedPack read() {
    try (InputStream file = BundledPack.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the library was built without its rules");
      }
      return CompiledPackFile.read(new BufferedInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
