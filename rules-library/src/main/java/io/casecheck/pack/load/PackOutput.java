package io.casecheck.pack.load;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the values that a compiled pack is made of; {@link PackInput} reads them. */
final class PackOutput {
  private final DataOutputStream data;
  private final Map<String, Integer> texts = new HashMap<>();

  PackOutput(OutputStream out) {
    data = new DataOutputStream(out);
  }

  /** Numbers of rules are small: seven bits a byte, as long as there are more. */
  void number(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      data.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    data.writeByte(rest);
  }

  void flag(boolean value) throws IOException {
    data.writeBoolean(value);
  }

  /** A text in full the first time, and later by its place among the texts. */
  void text(String value) throws IOException {
    Integer known = texts.putIfAbsent(value, texts.size() + 1);
    number(known == null ? 0 : known);
    if (known == null) {
      data.writeUTF(value);
    }
  }

  void date(LocalDate value) throws IOException {
    data.writeLong(value.toEpochDay());
  }

  /** A value that may be left out, preceded by whether it is there. */
  <T> void optional(@Nullable T value, Writer<T> writer) throws IOException {
    flag(value != null);
    if (value != null) {
      writer.write(this, value);
    }
  }

  void constant(Enum<?> value) throws IOException {
    text(value.name());
  }

  void bytes(byte[] value) throws IOException {
    number(value.length);
    data.write(value);
  }

  <T> void list(List<T> values, Writer<T> writer) throws IOException {
    number(values.size());
    for (T value : values) {
      writer.write(this, value);
    }
  }

  void flush() throws IOException {
    data.flush();
  }

  /** Writes one value. */
  interface Writer<T> {
    void write(PackOutput out, T value) throws IOException;
  }
}
