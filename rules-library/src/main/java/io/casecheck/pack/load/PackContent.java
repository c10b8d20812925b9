package io.casecheck.pack.load;

import io.casecheck.finding.Citation;
import io.casecheck.finding.Verification;
import io.casecheck.model.Program;
import io.casecheck.model.State;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Scope;
import io.casecheck.pack.Source;
import io.casecheck.pack.compile.CompiledPart;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a compiled pack holds, in its order. */
final class PackContent {
  private PackContent() {}

  static void write(PackOutput out, Pack pack, CompiledRules compiled) throws IOException {
    out.list(pack.digests(), PackOutput::text);
    out.list(pack.scopes(), PackContent::writeScope);
    out.list(List.copyOf(new TreeMap<>(pack.sources()).values()), PackContent::writeSource);
    SortedMap<String, List<TableRow>> tables = new TreeMap<>(pack.tables());
    out.list(
        List.copyOf(tables.entrySet()),
        (to, table) -> {
          to.text(table.getKey());
          to.list(table.getValue(), PackContent::writeRow);
        });
    out.list(
        List.copyOf(new TreeMap<>(pack.retired()).entrySet()),
        (to, id) -> {
          to.text(id.getKey());
          to.text(id.getValue());
        });
    out.list(pack.rules(), RuleWriter::write);
    out.list(
        List.copyOf(compiled.parts().entrySet()),
        (to, part) -> {
          to.text(part.getKey());
          to.text(part.getValue().model());
          to.bytes(part.getValue().packed());
        });
  }

  static LoadedPack read(PackInput in) throws IOException {
    List<String> digests = in.list(PackInput::text);
    List<Scope> scopes = in.list(PackContent::readScope);
    Map<String, Source> sources = new TreeMap<>();
    in.list(PackContent::readSource)
        .forEach(source -> sources.put(source.citation().key(), source));
    Map<String, List<TableRow>> tables = new HashMap<>();
    in.list(from -> tables.put(from.text(), from.list(PackContent::readRow)) == null);
    Map<String, String> retired = new TreeMap<>();
    in.list(from -> retired.put(from.text(), from.text()) == null);
    List<Rule> rules = in.list(RuleReader::read);
    SortedMap<String, CompiledPart> compiled = new TreeMap<>();
    in.list(from -> compiled.put(from.text(), new CompiledPart(from.text(), from.bytes())) == null);
    Pack pack = new Pack(scopes, rules, tables, sources, retired, digests);
    return new LoadedPack(pack, List.of(new CompiledRules(compiled)));
  }

  private static void writeScope(PackOutput out, Scope scope) throws IOException {
    out.text(scope.path());
    out.text(scope.title());
    out.list(scope.drugNames(), PackOutput::text);
    out.list(scope.codes(), PackOutput::text);
    out.list(scope.ndcPrefixes(), PackOutput::text);
    out.list(scope.payerNames(), PackOutput::text);
    out.list(scope.payerIds(), PackOutput::text);
    out.list(scope.programs(), PackOutput::constant);
    out.list(scope.states(), PackOutput::constant);
    out.optional(scope.zone(), (to, zone) -> to.text(zone.getId()));
  }

  private static Scope readScope(PackInput in) throws IOException {
    return new Scope(
        in.text(),
        in.text(),
        in.list(PackInput::text),
        in.list(PackInput::text),
        in.list(PackInput::text),
        in.list(PackInput::text),
        in.list(PackInput::text),
        in.list(from -> from.constant(Program.class)),
        in.list(from -> from.constant(State.class)),
        in.optional(from -> ZoneId.of(from.text())));
  }

  private static void writeSource(PackOutput out, Source source) throws IOException {
    Citation citation = source.citation();
    out.text(citation.key());
    out.text(citation.authority());
    out.text(citation.section());
    out.optional(citation.address(), PackOutput::text);
    out.date(citation.readOn());
    out.constant(citation.verified());
    out.text(source.title());
    out.text(source.note());
  }

  private static Source readSource(PackInput in) throws IOException {
    Citation citation =
        new Citation(
            in.text(),
            in.text(),
            in.text(),
            in.optional(PackInput::text),
            in.date(),
            in.constant(Verification.class));
    return new Source(citation, in.text(), in.text(), Span.WHOLE_FILE, Span.WHOLE_FILE);
  }

  private static void writeRow(PackOutput out, TableRow row) throws IOException {
    out.text(row.table());
    out.text(row.key());
    out.date(row.effective());
    out.date(row.expires());
    out.text(row.amount().toString());
    out.text(row.source());
  }

  private static TableRow readRow(PackInput in) throws IOException {
    return new TableRow(
        in.text(), in.text(), in.date(), in.date(), new BigDecimal(in.text()), in.text());
  }
}
