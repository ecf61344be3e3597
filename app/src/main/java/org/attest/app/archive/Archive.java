package org.attest.app.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.core.port.Authorities;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.View;
import org.attest.core.problem.ConfigurationException;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.problem.StoreException;
import org.attest.core.reason.Conventions;
import org.attest.core.relate.Statement;
import org.attest.core.resolve.Conflict;
import org.attest.core.resolve.Decision;
import org.attest.core.source.Passage;
import org.attest.publish.record.ConventionEntry;
import org.attest.publish.record.Decisions;
import org.attest.publish.record.Displaced;
import org.attest.publish.record.FilledForm;
import org.attest.publish.record.StatementLog;
import org.attest.read.Limits;
import org.attest.read.Reading;
import org.attest.store.lucene.LuceneIndex;
import org.attest.store.memory.MemoryCatalogue;
import org.attest.store.memory.MemoryJournal;
import org.attest.store.ocfl.OcflOriginals;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.store.sqlite.SqliteJournal;

/// One folder that holds originals, journal, catalogue and index.
///
/// An archive is opened either for looking, by any number of processes, or for writing, by one.
public final class Archive implements AutoCloseable {
  private static final String FORMAT_FILE = "attest.json";
  private static final String FORMAT = "{\"format\":\"attest-archive\",\"version\":1}\n";

  private static final String JOURNAL = "journal.db";
  private static final String CATALOGUE = "catalogue.db";
  private static final String INDEX = "index";

  private final Path dir;
  private final Optional<WriterLock> lock;
  private final Journal journal;
  private final Catalogue catalogue;
  private final OcflOriginals originals;
  private final Authorities authorities;
  private final LateIndex index;
  private final Optional<Reading> reading;
  private final List<Runnable> closings = new ArrayList<>();

  private Archive(Path dir, WriterLock lock, Reading reading) {
    this.dir = dir;
    this.reading = Optional.of(reading);
    this.lock = Optional.of(lock);
    this.journal = closing(SqliteJournal.open(dir.resolve(JOURNAL)));
    this.catalogue = closing(SqliteCatalogue.open(dir.resolve(CATALOGUE)));
    this.originals = OcflOriginals.at(dir.resolve("originals"), dir.resolve("work"));
    this.authorities = new KeptAuthorities(journal, originals);
    this.index = new LateIndex(() -> LuceneIndex.write(dir.resolve(INDEX)));
  }

  /// For looking. What is not there yet is empty: a run may have been cut off before it was made.
  private Archive(Path dir) {
    this.dir = dir;
    this.reading = Optional.empty();
    this.lock = Optional.empty();
    this.journal =
        present(JOURNAL)
            .flatMap(SqliteJournal::look)
            .<Journal>map(this::closing)
            .orElseGet(MemoryJournal::new);
    this.catalogue =
        present(CATALOGUE)
            .flatMap(SqliteCatalogue::look)
            .<Catalogue>map(this::closing)
            .orElseGet(MemoryCatalogue::new);
    this.originals = OcflOriginals.at(dir.resolve("originals"), dir.resolve("work"));
    this.authorities = new KeptAuthorities(journal, originals);
    this.index = new LateIndex(() -> LuceneIndex.open(dir.resolve(INDEX)));
  }

  private Optional<Path> present(String name) {
    return Optional.of(dir.resolve(name)).filter(Files::exists);
  }

  private SqliteJournal closing(SqliteJournal opened) {
    closings.addFirst(opened::close);
    return opened;
  }

  private SqliteCatalogue closing(SqliteCatalogue opened) {
    closings.addFirst(opened::close);
    return opened;
  }

  /// An archive to be looked at.
  ///
  /// @throws ConfigurationException if there is none, or one of a newer format
  public static Archive open(Path dir) {
    requireArchive(dir);
    return new Archive(dir);
  }

  /// An archive to be written, made where there is none.
  ///
  /// @throws StoreException if another process is writing it
  public static Archive write(Path dir) {
    Reading reading = Reading.standard();
    Archive archive = write(dir, reading);
    archive.closings.addLast(reading::close);
    return archive;
  }

  /// An archive in which decisions are to be made: it must be there, and what it lacks is made up
  /// for first.
  ///
  /// @throws ConfigurationException if there is none
  /// @throws StoreException if another process is writing it
  public static Archive decideIn(Path dir) {
    requireArchive(dir);
    Archive archive = write(dir);
    if (!archive.derivation().lacking(Received.of(archive.journal)).isEmpty()) {
      new Intake(
              dir, archive.journal, archive.originals, archive.derivation(), TextRecognition.none())
          .catchUp(Progress.SILENT);
      archive.proposals().makeUp(Progress.SILENT);
    }
    return archive;
  }

  /// The same, for one who writes several archives and keeps the processes that read for all of
  /// them; they are not ended with the archive.
  public static Archive write(Path dir, Reading reading) {
    try {
      Files.createDirectories(dir);
      if (!Files.exists(dir.resolve(FORMAT_FILE))) {
        requireEmpty(dir);
        Files.writeString(dir.resolve(FORMAT_FILE), FORMAT, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new StoreException(dir + " cannot be made an archive: " + e.getMessage(), e);
    }
    requireFormat(dir);
    return new Archive(dir, WriterLock.take(dir), reading);
  }

  private static void requireArchive(Path dir) {
    if (!Files.isRegularFile(dir.resolve(FORMAT_FILE))) {
      throw new ConfigurationException(
          dir + " is no archive; attest read FILE… --archive " + dir + " makes one");
    }
    requireFormat(dir);
  }

  private static void requireFormat(Path dir) {
    try {
      String found = Files.readString(dir.resolve(FORMAT_FILE), StandardCharsets.UTF_8);
      // an empty file is what is left when the very first write was cut off
      if (!found.isEmpty() && !found.equals(FORMAT)) {
        throw new ConfigurationException(
            dir + " has a format that this version does not know: " + found.strip());
      }
    } catch (IOException e) {
      throw new StoreException(dir + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /// A folder with other things in it is not turned into an archive.
  private static void requireEmpty(Path dir) throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      if (entries.findAny().isPresent()) {
        throw new ConfigurationException(
            dir + " is neither empty nor an archive; name a new folder");
      }
    }
  }

  /// Everything in the archive.
  public View view() {
    return new View(catalogue, index, journal, originals, authorities);
  }

  /// Takes files, or all files of folders, in; first makes up for what an earlier run left undone.
  public ReadSummary read(List<Path> given, Progress progress) {
    return read(given, TextRecognition.none(), progress);
  }

  /// The same, and has pages without text recognised.
  public ReadSummary read(List<Path> given, TextRecognition recognition, Progress progress) {
    requireLock();
    ReadSummary summary =
        new Intake(dir, journal, originals, derivation(), recognition).read(given, progress);
    proposals().makeUp(progress);
    return summary;
  }

  /// Has statements proposed.
  public ProposalDesk proposals() {
    requireLock();
    return new ProposalDesk(view(), originals, () -> derivation().settle(journal));
  }

  /// Finds what a person means by an id, a place or a name.
  public Outcome<Parties.Meant> meant(String asked) {
    return parties().find(asked);
  }

  private Parties parties() {
    return new Parties(catalogue, authorities);
  }

  /// Decides that two parties are the same or different, and follows the decision.
  ///
  /// @param because why, in the words of the actor; may be empty
  /// @return the journal's entry, or why the decision was refused; then nothing has changed
  public Outcome<JournalEntry> decide(
      Decision.Verdict verdict,
      Decision.Party first,
      Decision.Party second,
      String because,
      String actor) {
    requireLock();
    return followed(
        new Deciding(journal, catalogue).decide(verdict, first, second, because, actor));
  }

  /// The same, of what a person calls the two; one of them may be an identifier in an authority
  /// file. Where both mean one entity, the two forms are meant that were named.
  public Outcome<JournalEntry> decide(
      Decision.Verdict verdict, String first, String second, String because, String actor) {
    Outcome<Parties.Two> two = parties().two(first, second);
    return two.value()
        .map(found -> decide(verdict, found.first(), found.second(), because, actor))
        .orElseGet(() -> new Outcome<>(Optional.empty(), two.problems()));
  }

  /// Keeps an authority file, whose records are then proposed for entities. One of the same name
  /// stands in place of an earlier one.
  ///
  /// @param name of the file
  /// @return how many records it has; nothing where it is no authority file, and then nothing is
  ///   kept
  public Outcome<Integer> takeAuthority(String name, byte[] bytes, String actor) {
    requireLock();
    return followed(new AuthorityIntake(journal, originals).take(name, bytes, actor));
  }

  /// Decides that a statement counts, or that it does not.
  ///
  /// @param verdict accepted or rejected
  /// @param statement its id
  public Outcome<JournalEntry> judge(
      Statement.Status verdict, String statement, String because, String actor) {
    requireLock();
    return followed(new Judging(view()).judge(verdict, statement, because, actor));
  }

  /// Keeps what a person says that a passage says.
  ///
  /// @param id of the statement that is changed; nothing for a new one
  /// @return the report of an import of this one record; nothing is kept if it has problems
  public ImportReport state(FilledForm form, Optional<String> id, String actor) {
    requireLock();
    StatementLog log = new StatementLog(journal);
    String named =
        id.orElseGet(() ->
            IntStream.iterate(log.byId().size() + 1, number -> number + 1)
                .mapToObj(number -> "own." + number)
                .filter(free -> !log.byId().containsKey(free))
                .findFirst()
                .orElseThrow());
    Map<String, List<String>> record = Map.of("form", List.of(form.quoting(catalogue).line(named)));
    Optional<JournalEntry.Draft> proposed = id.flatMap(new Judging(view())::stating);
    return take(record, actor, proposed.stream().toList());
  }

  /// Puts passages of statements where they stand in the versions that their sources have now.
  ///
  /// @param placed each with where it is put; the words must stand there
  /// @return what is wrong with them; then nothing is kept
  public List<Problem> place(Map<Displaced, Passage> placed, String actor) {
    requireLock();
    return new Placing(journal, catalogue).place(placed, actor);
  }

  /// Decides how many *a few* are in this archive.
  public JournalEntry setFew(Conventions conventions, String because, String actor) {
    requireLock();
    String body =
        Fields.body(json -> {
          json.writeNumberProperty("least", conventions.fewLeast());
          json.writeNumberProperty("most", conventions.fewMost());
          if (!because.isEmpty()) {
            json.writeStringProperty("because", because);
          }
        });
    JournalEntry entry =
        journal.append(Now.text(), actor, ConventionEntry.ACTION, ConventionEntry.FEW, body);
    derivation().settle(journal);
    return entry;
  }

  /// Takes a decision back.
  ///
  /// @param seq the number of the entry that decided, or that took a decision back
  public Outcome<JournalEntry> undo(long seq, String because, String actor) {
    requireLock();
    return followed(new Deciding(journal, catalogue).undo(seq, because, actor));
  }

  /// Takes records of other programs in as statements and decisions.
  ///
  /// @param files JSON lines, by their names
  public ImportReport take(Map<String, List<String>> files, String actor) {
    return take(files, actor, List.of());
  }

  /// @param before what is written first, if anything is
  private ImportReport take(
      Map<String, List<String>> files, String actor, List<JournalEntry.Draft> before) {
    requireLock();
    Importing importing = new Importing(journal, catalogue, parties(), actor);
    files.forEach(importing::take);
    List<JournalEntry.Draft> written = importing.write(before);
    long stated = written.stream().filter(Archive::isStatement).count();
    if (!written.isEmpty()) {
      derivation().settle(journal);
    }
    List<Problem> problems = new ArrayList<>(importing.problems());
    conflicts().forEach(conflict -> problems.add(conflict.toProblem()));
    int decided = written.size() - (int) stated;
    return new ImportReport((int) stated, decided, importing.known(), problems);
  }

  private static boolean isStatement(JournalEntry.Draft draft) {
    return draft.action().equals(StatementLog.STATE);
  }

  private <T> Outcome<T> followed(Outcome<T> outcome) {
    if (outcome.value().isPresent()) {
      derivation().settle(journal);
    }
    return outcome;
  }

  /// Decisions about who is who that cannot all hold, because they were imported or the sources
  /// were read anew.
  public List<Conflict> conflicts() {
    return Deciding.conflicts(catalogue, Decisions.of(journal.after(0)).live());
  }

  /// Where a source was found, the first place first: absolute paths.
  public List<String> places(String source) {
    return Received.of(journal).places(source);
  }

  /// How it stands with every file that was ever given, by place.
  public List<Standing> standings() {
    return new Standings(view(), derivation()).all();
  }

  /// Looks whether everything in an archive is as it was written; what is damaged so far that it
  /// cannot be opened is a fault like others.
  ///
  /// @throws ConfigurationException if there is no archive
  public static CheckReport check(Path dir) {
    try (Archive archive = open(dir)) {
      return archive.check();
    } catch (CorruptStoreException damaged) {
      return new CheckReport(
          List.of(damaged.getMessage() + "; attest rebuild makes what is derived anew"), List.of());
    }
  }

  private CheckReport check() {
    List<String> files = new ArrayList<>();
    if (journal instanceof SqliteJournal kept) {
      files.addAll(kept.faults());
    }
    if (catalogue instanceof SqliteCatalogue kept) {
      files.addAll(kept.faults());
    }
    files.addAll(index.faults());
    return files.isEmpty()
        ? new Check(view(), derivation()).report()
        : new CheckReport(files, List.of());
  }

  /// Throws away what is derived, in whatever state it is, and makes it again.
  ///
  /// @throws ConfigurationException if there is no archive
  public static void rebuild(Path dir, Progress progress) {
    requireArchive(dir);
    try (WriterLock _ = WriterLock.take(dir)) {
      for (String file : List.of(CATALOGUE, CATALOGUE + "-wal", CATALOGUE + "-shm", INDEX)) {
        remove(dir.resolve(file));
      }
    } catch (IOException e) {
      throw new StoreException(dir + " cannot be rebuilt: " + e.getMessage(), e);
    }
    try (Archive archive = write(dir)) {
      new Intake(
              dir, archive.journal, archive.originals, archive.derivation(), TextRecognition.none())
          .catchUp(progress);
      archive.proposals().makeUp(progress);
    }
  }

  private static void remove(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> entries = Files.list(path)) {
        for (Path entry : entries.toList()) {
          remove(entry);
        }
      }
    }
    Files.deleteIfExists(path);
  }

  private Derivation derivation() {
    Reading here = reading.orElseGet(() -> Reading.here(Limits.standard()));
    return new Derivation(here, originals, catalogue, index);
  }

  private void requireLock() {
    if (lock.isEmpty()) {
      throw new IllegalStateException("the archive was opened for looking only");
    }
  }

  @Override
  public void close() {
    index.close();
    originals.close();
    closings.forEach(Runnable::run);
    lock.ifPresent(WriterLock::close);
  }
}
