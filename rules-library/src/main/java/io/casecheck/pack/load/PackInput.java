package io.casecheck.pack.load;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values that {@link PackOutput} wrote. */
final class PackInput {
  private final DataInputStream data;
  private final List<String> texts = new ArrayList<>();

  PackInput(InputStream in) {
    data = new DataInputStream(in);
  }

  int number() throws IOException {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int part = data.readUnsignedByte();
      value |= (part & 0x7f) << shift;
      if ((part & 0x80) == 0) {
        return value;
      }
    }
    throw new IOException("no number");
  }

  boolean flag() throws IOException {
    return data.readBoolean();
  }

  String text() throws IOException {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    String value = data.readUTF();
    texts.add(value);
    return value;
  }

  LocalDate date() throws IOException {
    return LocalDate.ofEpochDay(data.readLong());
  }

  /** A value that may have been left out. */
  <T> @Nullable T optional(Reader<T> reader) throws IOException {
    return flag() ? reader.read(this) : null;
  }

  <T extends Enum<T>> T constant(Class<T> type) throws IOException {
    return Enum.valueOf(type, text());
  }

  byte[] bytes() throws IOException {
    int length = number();
    byte[] value = data.readNBytes(length);
    if (value.length < length) {
      throw new EOFException();
    }
    return value;
  }

  <T> List<T> list(Reader<T> reader) throws IOException {
    int size = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(reader.read(this));
    }
    return List.copyOf(values);
  }

  /** Reads one value. */
  interface Reader<T> {
    T read(PackInput in) throws IOException;
  }
}
