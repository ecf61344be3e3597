package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Derived;
import org.attest.core.port.Found;
import org.attest.core.port.Index;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.core.port.Proposed;
import org.attest.core.port.ProposedIn;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.recognise.Proposal;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.Standing;
import org.attest.core.resolve.UndecidedPair;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;

/// A view of a few sources, made by hand.
final class Shelf {
  static final String SHA = "0".repeat(64);

  private final List<SourceEntry> sources = new ArrayList<>();
  private final Map<String, SourceText> texts = new java.util.HashMap<>();
  private final Map<String, List<Part>> parts = new java.util.HashMap<>();
  private final Map<String, List<Found>> found = new java.util.HashMap<>();
  private final Map<String, List<Mark.Recognised>> recognised = new java.util.HashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<JournalEntry> journal = new ArrayList<>();
  private final Map<String, List<Proposed>> proposed = new java.util.HashMap<>();
  private long proposedChanges;

  Shelf source(String id, Metadata metadata, String text) {
    SourceText value = SourceText.of(text);
    texts.put(id, value);
    sources.add(
        new SourceEntry(
            id,
            metadata.title().orElse(id),
            metadata,
            new Original(id, "given/" + id, SHA, text.length()),
            1,
            value.characters(),
            value.length(),
            0,
            List.of()));
    return this;
  }

  Shelf part(String source, Part part) {
    parts.computeIfAbsent(source, _ -> new ArrayList<>()).add(part);
    return this;
  }

  Shelf found(String source, Proposal proposal, Optional<String> entity) {
    List<Found> list = found.computeIfAbsent(source, _ -> new ArrayList<>());
    list.add(new Found(source, list.size(), proposal, entity));
    return this;
  }

  Shelf recognised(String source, Mark.Recognised word) {
    recognised.computeIfAbsent(source, _ -> new ArrayList<>()).add(word);
    return this;
  }

  Shelf entity(Entity entity) {
    entities.add(entity);
    return this;
  }

  Shelf journal(JournalEntry entry) {
    journal.add(entry);
    return this;
  }

  /// In place of what was proposed in a source before.
  void propose(String source, String kind, List<Proposed> statements) {
    proposed.put(source + "/" + kind, List.copyOf(statements));
    proposedChanges++;
  }

  View view() {
    return new View(new Looking(), new NoIndex(), new Told(), new NoOriginals());
  }

  private final class Looking implements Catalogue {
    @Override
    public List<SourceEntry> sources() {
      return sources;
    }

    @Override
    public Optional<SourceEntry> source(String id) {
      return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    @Override
    public List<Mark.Facsimile> facsimiles(String source, Span within) {
      return List.of();
    }

    @Override
    public int facsimilesCount(String source) {
      return 0;
    }

    @Override
    public List<Mark.Recognised> recognised(String source, Span within) {
      return recognised.getOrDefault(source, List.of());
    }

    @Override
    public SourceText text(String source) {
      return Optional.ofNullable(texts.get(source)).orElseThrow();
    }

    @Override
    public List<Part> parts(String source) {
      return parts.getOrDefault(source, List.of());
    }

    @Override
    public List<Found> found(String source) {
      return found.getOrDefault(source, List.of());
    }

    @Override
    public List<Entity> entities() {
      return entities;
    }

    @Override
    public Map<Integer, Integer> bearers(String source) {
      return Map.of();
    }

    @Override
    public Map<Integer, String> entitiesByForm(String source) {
      return Map.of();
    }

    @Override
    public void propose(String source, String kind, String stamp, List<Proposed> records) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, String> proposedStamps(String kind) {
      return Map.of();
    }

    @Override
    public List<Proposed> proposed(String source, String kind) {
      return proposed.getOrDefault(source + "/" + kind, List.of());
    }

    @Override
    public Optional<ProposedIn> proposal(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long proposedChanges() {
      return proposedChanges;
    }

    @Override
    public void put(Derived derived, int version, String stamp) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, String> stamps() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Part> parts(String source, Span within) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Part> outline(String source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Part> notesCalled(String source, Span within) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ReadingText reading(String source, Span within) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Found> found(String source, Span within) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void putEntities(Resolution resolution, Settled settled) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void putEntities(Set<String> namesakes, Resolution resolution, Settled settled) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Appearance> appearances() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Appearance> appearances(Collection<String> namesakes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Appearance> appearancesOf(String entity) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> keys(Collection<String> namesakes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> sharing(Collection<String> keys) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Related> related() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Related> related(Collection<String> namesakes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Standing> standings(Collection<String> namesakes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<Appearance.Id, String> entitiesOf(Collection<String> namesakes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> kin(Collection<String> namesakes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> in(String source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Unsettled unsettled() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<UndecidedPair> pairs(int from, int count) {
      return List.of();
    }

    @Override
    public int pairsCount() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<UndecidedPair> pairsOf(String entity) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Entity> entity(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Found> namesOf(String entity) {
      return found.values().stream()
          .flatMap(List::stream)
          .filter(each -> each.entity().equals(Optional.of(entity)))
          .toList();
    }

    @Override
    public List<Found> times() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int timesCount() {
      throw new UnsupportedOperationException();
    }
  }

  private final class Told implements Journal {
    @Override
    public JournalEntry append(
        String at, String actor, String action, String subject, String body) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<JournalEntry> after(long seq) {
      return journal.stream().filter(entry -> entry.seq() > seq).toList();
    }

    @Override
    public long last() {
      return journal.size();
    }
  }

  private static final class NoIndex implements Index {
    @Override
    public void put(String source, String stamp, List<Entry> entries) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, String> stamps() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void commit() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Hit> search(Query query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Counts counts(Query query) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoOriginals implements Originals {
    @Override
    public void keep(Original original, byte[] bytes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<byte[]> fetch(String sha256) {
      return Optional.empty();
    }

    @Override
    public List<String> checksums() {
      return List.of();
    }

    @Override
    public List<String> faults() {
      return List.of();
    }
  }
}
