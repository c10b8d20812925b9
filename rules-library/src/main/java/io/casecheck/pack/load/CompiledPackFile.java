package io.casecheck.pack.load;

import io.casecheck.pack.Check;
import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.RulePackException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A pack in one file: its rules as they were parsed, everything else as it was read, and the
 * compiled classes. Reading it parses nothing and needs no compiler. It is code that runs in the
 * host, so only a file that one compiled oneself should be read.
 */
public final class CompiledPackFile {
  private static final int SIGN = 0xCA5EC4EC;
  private static final int FORMAT = 7;

  private CompiledPackFile() {}

  /** Writes a pack; the same pack gives the same bytes. */
  public static void write(OutputStream out, Pack pack, CompiledRules compiled) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackOutput content = new PackOutput(bytes);
    PackContent.write(content, pack, compiled);
    content.flush();
    byte[] body = bytes.toByteArray();
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(SIGN);
    data.writeInt(FORMAT);
    data.writeUTF(LibraryVersion.read());
    data.writeUTF(pack.digests().get(0));
    data.writeInt(body.length);
    data.writeLong(sum(body));
    data.write(body);
    data.flush();
  }

  /**
   * Reads a pack.
   *
   * @throws RulePackException if the file is no compiled pack of this version of the library, or is
   *     damaged
   */
  public static LoadedPack read(InputStream in) {
    return read(in, "");
  }

  /**
   * Reads a pack.
   *
   * @param name what problems call the file
   * @throws RulePackException if the file is no compiled pack of this version of the library, or is
   *     damaged
   */
  static LoadedPack read(InputStream in, String name) {
    try {
      DataInputStream data = new DataInputStream(in);
      readDigest(data, name);
      int length = data.readInt();
      long sum = data.readLong();
      byte[] body = data.readNBytes(length);
      if (body.length != length || sum(body) != sum) {
        throw damaged(name);
      }
      return PackContent.read(new PackInput(new ByteArrayInputStream(body)));
    } catch (IOException e) {
      throw damaged(name);
    }
  }

  /** The digest of the rules that a pack was compiled from, without reading more of it. */
  static String digest(InputStream in, String name) {
    try {
      return readDigest(new DataInputStream(in), name);
    } catch (IOException e) {
      throw damaged(name);
    }
  }

  private static String readDigest(DataInputStream data, String name) throws IOException {
    if (data.readInt() != SIGN) {
      throw problem(name, "The file is no compiled pack.", "casecheck compile FOLDER");
    }
    int format = data.readInt();
    String version = format == FORMAT ? data.readUTF() : "(unknown)";
    if (!version.equals(LibraryVersion.read())) {
      throw problem(
          name,
          "The pack was compiled by version %s of the library, and this is version %s: its classes may not fit."
              .formatted(version, LibraryVersion.read()),
          "compile the folder of rules again");
    }
    return data.readUTF();
  }

  private static long sum(byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    return sum.getValue();
  }

  private static RulePackException damaged(String name) {
    return problem(
        name,
        "The compiled pack is damaged: its end or a part of it is not what was written.",
        "compile the folder of rules again");
  }

  static RulePackException problem(String name, String message, String fix) {
    return new RulePackException(
        List.of(Check.UNREADABLE.problem(name, Span.WHOLE_FILE, "", message, fix)));
  }
}
