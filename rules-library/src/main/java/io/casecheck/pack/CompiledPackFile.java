package io.casecheck.pack;

import io.casecheck.finding.Citation;
import io.casecheck.finding.Verification;
import io.casecheck.model.Program;
import io.casecheck.model.TableRow;
import io.casecheck.rule.RulePackException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack in one file: its rule files as text, everything else as it was read, and the compiled
 * classes. Reading it needs neither the compiler nor a parser of YAML or tables.
 */
public final class CompiledPackFile {
  private static final String FORMAT = "casecheck-pack-2";

  private CompiledPackFile() {}

  /** Writes a pack; the same pack gives the same bytes. */
  public static void write(OutputStream out, PackFiles files, Pack pack, CompiledRules compiled)
      throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeUTF(FORMAT);
    data.writeUTF(files.digest());
    writeList(data, pack.scopes(), CompiledPackFile::writeScope);
    writeList(data, List.copyOf(pack.sources().values()), CompiledPackFile::writeSource);
    SortedMap<String, List<TableRow>> tables = new TreeMap<>(pack.tables());
    writeList(
        data,
        List.copyOf(tables.entrySet()),
        (to, table) -> {
          to.writeUTF(table.getKey());
          writeList(to, table.getValue(), CompiledPackFile::writeRow);
        });
    writeTexts(data, pack.retired());
    List<Map.Entry<String, String>> rules =
        files.texts().entrySet().stream().filter(file -> file.getKey().endsWith(".drl")).toList();
    writeList(
        data,
        rules,
        (to, file) -> {
          to.writeUTF(file.getKey());
          writeBytes(to, file.getValue().getBytes(StandardCharsets.UTF_8));
        });
    writeTexts(data, compiled.models());
    writeList(
        data,
        List.copyOf(new TreeMap<>(compiled.classes()).entrySet()),
        (to, type) -> {
          to.writeUTF(type.getKey());
          writeBytes(to, type.getValue());
        });
    data.flush();
  }

  /**
   * Reads a pack.
   *
   * @throws RulePackException if the file is no compiled pack of this version
   */
  public static LoadedPack read(InputStream in) {
    try {
      DataInputStream data = new DataInputStream(in);
      if (!data.readUTF().equals(FORMAT)) {
        throw unreadable();
      }
      String digest = data.readUTF();
      List<Scope> scopes = readList(data, CompiledPackFile::readScope);
      Map<String, Source> sources = new TreeMap<>();
      readList(data, CompiledPackFile::readSource)
          .forEach(source -> sources.put(source.citation().key(), source));
      Map<String, List<TableRow>> tables = new HashMap<>();
      readList(
          data,
          from -> tables.put(from.readUTF(), readList(from, CompiledPackFile::readRow)) == null);
      SortedMap<String, String> retired = readTexts(data);
      List<Rule> rules = new ArrayList<>();
      readList(data, from -> rules.addAll(readRules(from)));
      SortedMap<String, String> models = readTexts(data);
      Map<String, byte[]> classes = new HashMap<>();
      readList(data, from -> classes.put(from.readUTF(), readBytes(from)) == null);
      Pack pack = new Pack(scopes, rules, tables, sources, retired, List.of(digest));
      return new LoadedPack(pack, List.of(new CompiledRules(models, classes)));
    } catch (IOException e) {
      throw unreadable();
    }
  }

  private static RulePackException unreadable() {
    return new RulePackException(
        List.of(
            Check.UNREADABLE.problem(
                "",
                Span.WHOLE_FILE,
                "",
                "The compiled pack cannot be read; it was written by another version.",
                "compile the pack again")));
  }

  private static List<Rule> readRules(DataInputStream in) throws IOException {
    String path = in.readUTF();
    String text = new String(readBytes(in), StandardCharsets.UTF_8);
    String scope = path.substring(0, path.lastIndexOf('/'));
    return RuleFileParser.rules(scope, path, text, new ProblemList(path));
  }

  private static void writeTexts(DataOutputStream out, Map<String, String> texts)
      throws IOException {
    writeList(
        out,
        List.copyOf(new TreeMap<>(texts).entrySet()),
        (to, text) -> {
          to.writeUTF(text.getKey());
          to.writeUTF(text.getValue());
        });
  }

  private static SortedMap<String, String> readTexts(DataInputStream in) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    readList(in, from -> texts.put(from.readUTF(), from.readUTF()) == null);
    return texts;
  }

  private static void writeScope(DataOutputStream out, Scope scope) throws IOException {
    out.writeUTF(scope.path());
    out.writeUTF(scope.title());
    writeList(out, scope.names(), DataOutputStream::writeUTF);
    writeList(out, scope.codes(), DataOutputStream::writeUTF);
    writeList(out, scope.ndcPrefixes(), DataOutputStream::writeUTF);
    writeList(out, scope.ids(), DataOutputStream::writeUTF);
    writeOptional(out, scope.program());
    writeOptional(out, scope.state());
    writeOptional(out, scope.zone());
  }

  private static Scope readScope(DataInputStream in) throws IOException {
    String path = in.readUTF();
    String title = in.readUTF();
    List<String> names = readList(in, from -> from.readUTF());
    List<String> codes = readList(in, from -> from.readUTF());
    List<String> ndcPrefixes = readList(in, from -> from.readUTF());
    List<String> ids = readList(in, from -> from.readUTF());
    String program = readOptional(in);
    String state = readOptional(in);
    String zone = readOptional(in);
    return new Scope(
        path,
        title,
        names,
        codes,
        ndcPrefixes,
        ids,
        program == null ? null : Program.valueOf(program),
        state,
        zone == null ? null : ZoneId.of(zone));
  }

  private static void writeSource(DataOutputStream out, Source source) throws IOException {
    Citation citation = source.citation();
    out.writeUTF(citation.key());
    out.writeUTF(citation.authority());
    out.writeUTF(citation.section());
    writeOptional(out, citation.address());
    out.writeUTF(citation.readOn().toString());
    out.writeUTF(citation.verified().name());
    out.writeUTF(source.title());
    out.writeUTF(source.note());
  }

  private static Source readSource(DataInputStream in) throws IOException {
    Citation citation =
        new Citation(
            in.readUTF(),
            in.readUTF(),
            in.readUTF(),
            readOptional(in),
            LocalDate.parse(in.readUTF()),
            Verification.valueOf(in.readUTF()));
    return new Source(citation, in.readUTF(), in.readUTF(), Span.WHOLE_FILE);
  }

  private static void writeRow(DataOutputStream out, TableRow row) throws IOException {
    out.writeUTF(row.table());
    out.writeUTF(row.key());
    out.writeUTF(row.effective().toString());
    out.writeUTF(row.expires().toString());
    out.writeUTF(row.amount().toString());
    out.writeUTF(row.source());
  }

  private static TableRow readRow(DataInputStream in) throws IOException {
    return new TableRow(
        in.readUTF(),
        in.readUTF(),
        LocalDate.parse(in.readUTF()),
        LocalDate.parse(in.readUTF()),
        new BigDecimal(in.readUTF()),
        in.readUTF());
  }

  private static void writeOptional(DataOutputStream out, @Nullable Object value)
      throws IOException {
    out.writeUTF(value == null ? "" : value.toString());
  }

  private static @Nullable String readOptional(DataInputStream in) throws IOException {
    String value = in.readUTF();
    return value.isEmpty() ? null : value;
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static <T> void writeList(DataOutputStream out, List<T> values, Writer<T> writer)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  private static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read(in));
    }
    return List.copyOf(values);
  }
}
