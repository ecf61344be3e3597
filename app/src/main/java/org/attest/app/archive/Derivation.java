package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.flow.Flow;
import org.attest.core.flow.Settling;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Derived;
import org.attest.core.port.Index;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.publish.record.Decisions;
import org.attest.read.Reading;
import org.attest.read.scan.RecognisedText;

/// Makes everything that is a function of originals and journal.
final class Derivation {
  /// Changes whenever the stages give other results, so that archives are derived anew.
  private static final String STAGES = "19";

  private final Reading reading;
  private final Flow flow = new Flow(Recognisers.with(ShippedModels.all()));
  private final Originals originals;
  private final Catalogue catalogue;
  private final Index index;
  private final List<JournalEntry> decisionEntries = new ArrayList<>();
  private long seen;

  Derivation(Reading reading, Originals originals, Catalogue catalogue, Index index) {
    this.reading = reading;
    this.originals = originals;
    this.catalogue = catalogue;
    this.index = index;
  }

  /// The stamp that what is derived from this receipt must bear.
  ///
  /// @param recognised what was recognised in the original last
  static String stamp(Receipt receipt, Optional<Recognition> recognised) {
    String stamp = receipt.version() + ":" + receipt.original().sha256() + ":" + STAGES;
    return recognised.map(last -> stamp + ":" + last.sha256()).orElse(stamp);
  }

  /// Makes everything of one original; touches no store, so that several can be made at once.
  ///
  /// @param bytes the original's, or nothing if it is lost
  /// @param recognised what was recognised in the original, as it is kept
  Derived derived(Receipt receipt, Optional<byte[]> bytes, Optional<byte[]> recognised) {
    Original original = receipt.original();
    Outcome<Transcript> outcome =
        bytes.map(found -> read(receipt, found, recognised)).orElseGet(() -> missing(original));
    Transcript transcript = outcome.value().orElseGet(Derivation::empty);
    Source source = new Source(receipt.source(), original, transcript);
    return flow.derive(source, outcome.problems());
  }

  private Outcome<Transcript> read(Receipt receipt, byte[] bytes, Optional<byte[]> recognised) {
    return reading.read(
        receipt.original(), bytes, recognised.map(kept -> understood(receipt, kept)));
  }

  private static RecognisedText understood(Receipt receipt, byte[] recognised) {
    try {
      return RecognisedText.parse(recognised);
    } catch (IllegalArgumentException e) {
      throw new CorruptStoreException(
          "what was recognised in " + receipt.source() + " cannot be understood", e);
    }
  }

  /// Puts what was made into catalogue and index.
  void put(Receipt receipt, Optional<Recognition> recognised, Derived derived) {
    String stamp = stamp(receipt, recognised);
    catalogue.put(derived, receipt.version(), stamp);
    index.put(derived.source().id(), stamp, entries(derived));
  }

  /// What was recognised in an original last, as it is kept.
  Optional<byte[]> kept(Optional<Recognition> recognised) {
    return recognised.flatMap(last -> originals.fetch(last.sha256()));
  }

  /// How files and what is inside them are read.
  Reading reading() {
    return reading;
  }

  /// The bytes of an original.
  Optional<byte[]> original(Receipt receipt) {
    return originals.fetch(receipt.original().sha256());
  }

  /// What was met when a source was last read.
  List<Problem> problems(String source) {
    return catalogue.source(source).map(SourceEntry::problems).orElse(List.of());
  }

  private static Outcome<Transcript> missing(Original original) {
    return Outcome.none(
        new Problem(Code.UNREADABLE_FILE, original.path(), "the original is not kept"));
  }

  private static Transcript empty() {
    return new Transcript(SourceText.of(""), List.of(), Metadata.of("application/octet-stream"));
  }

  /// Brings names together as entities and makes the index findable.
  void settle(Journal journal) {
    for (JournalEntry entry : journal.after(seen)) {
      seen = entry.seq();
      if (Decisions.isOne(entry)) {
        decisionEntries.add(entry);
      }
    }
    Decisions decisions = Decisions.of(decisionEntries);
    long settled = catalogue.unsettled().seq();
    new Settling(catalogue, new AllCores())
        .settle(decisions.live(), decisions.changedSince(settled, decisionEntries), seen);
    index.commit();
  }

  /// The sources that the journal names and the catalogue or the index lack.
  List<Receipt> lacking(Received received) {
    Map<String, String> catalogued = catalogue.stamps();
    Map<String, String> indexed = index.stamps();
    List<Receipt> out = new ArrayList<>();
    for (Receipt receipt : received.newest().values()) {
      String stamp = stamp(receipt, received.recognised(receipt.original()));
      if (isLacking(receipt, stamp, catalogued, indexed)) {
        out.add(receipt);
      }
    }
    return out;
  }

  private static boolean isLacking(
      Receipt receipt, String stamp, Map<String, String> catalogued, Map<String, String> indexed) {
    return !stamp.equals(catalogued.get(receipt.source()))
        || !stamp.equals(indexed.get(receipt.source()));
  }

  /// What catalogue or index hold that the journal does not know, one line each.
  List<String> strangers(Received received) {
    List<String> out = new ArrayList<>();
    catalogue.stamps().keySet().stream()
        .filter(id -> !received.newest().containsKey(id))
        .sorted()
        .forEach(id -> out.add("catalogue: holds " + id + ", which the journal does not know"));
    index.stamps().keySet().stream()
        .filter(id -> !received.newest().containsKey(id))
        .sorted()
        .forEach(id -> out.add("index: holds " + id + ", which the journal does not know"));
    return out;
  }

  private static List<Index.Entry> entries(Derived derived) {
    Map<String, Part> parts = new HashMap<>();
    derived.parts().forEach(part -> parts.put(part.id(), part));
    String language = derived.source().transcript().metadata().language().orElse("");
    List<Index.Entry> out = new ArrayList<>();
    for (ReadingText.Block block : derived.reading().blocks()) {
      Optional<Part> part = Optional.ofNullable(parts.get(block.part()));
      if (part.isPresent() && block.at().length() > 0) {
        String words = derived.reading().text().substring(block.at().start(), block.at().end());
        Part of = part.get();
        out.add(new Index.Entry(of.id(), of.kind(), of.span(), language, words));
      }
    }
    return out;
  }
}
