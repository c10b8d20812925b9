package io.casecheck.pack.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The engine's classes for some rules of one scope. They are kept packed, since most parts of a
 * large pack answer no case, and classes made from rules are alike: packed they are an eighth.
 *
 * @param model name of the class that holds the rules
 * @param packed the classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CompiledPart(String model, byte[] packed) {

  /** Packs classes, the same to the same bytes. */
  public static CompiledPart of(String model, SortedMap<String, byte[]> classes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> type : classes.entrySet()) {
        out.writeUTF(type.getKey());
        out.writeInt(type.getValue().length);
        out.write(type.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledPart(model, packed.toByteArray());
  }

  /** The classes by name, unpacked anew. */
  public Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        classes.put(name, in.readNBytes(in.readInt()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }
}
