package org.attest.store.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.attest.core.port.Derived;
import org.attest.core.port.Found;
import org.attest.core.port.Proposed;
import org.attest.core.port.ProposedIn;
import org.attest.core.port.Register;
import org.attest.core.port.SourceEntry;
import org.attest.core.propose.Known;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Appearances;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Resolution;
import org.attest.core.source.Mark;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.ReadingText;
import org.attest.store.order.TextOrder;
import org.attest.store.register.RegisteredCatalogue;

/// A catalogue that lasts as long as the process.
public final class MemoryCatalogue extends RegisteredCatalogue {
  private final TreeMap<String, Kept> sources = new TreeMap<>(TextOrder.CODE_POINTS);
  private final MemoryRegister register = new MemoryRegister();
  private final MemoryProposed proposed = new MemoryProposed();

  private record Kept(
      SourceEntry entry,
      String stamp,
      SourceText text,
      List<Part> parts,
      ReadingText reading,
      List<Proposal> proposals,
      Appearances appearances,
      List<Mark> marks) {}

  @Override
  public synchronized void put(Derived derived, int version, String stamp) {
    Source source = derived.source();
    SourceEntry entry =
        new SourceEntry(
            source.id(),
            derived.title(),
            source.transcript().metadata(),
            source.original(),
            version,
            source.text().characters(),
            source.text().length(),
            derived.parts().size(),
            derived.problems());
    sources.put(
        source.id(),
        new Kept(
            entry,
            stamp,
            source.text(),
            derived.parts(),
            derived.reading(),
            TextOrder.of(derived.proposals()),
            derived.appearances(),
            source.transcript().marks()));
    register.put(source.id(), derived.appearances());
    proposed.forget(source.id());
  }

  @Override
  public synchronized Map<String, String> stamps() {
    Map<String, String> stamps = new HashMap<>();
    sources.forEach((id, kept) -> stamps.put(id, kept.stamp()));
    return stamps;
  }

  @Override
  public synchronized void clear() {
    sources.clear();
    register.clear();
    proposed.clear();
  }

  @Override
  public synchronized List<SourceEntry> sources() {
    return sources.values().stream().map(Kept::entry).toList();
  }

  @Override
  public synchronized Optional<SourceEntry> source(String id) {
    return Optional.ofNullable(sources.get(id)).map(Kept::entry);
  }

  @Override
  public synchronized SourceText text(String source) {
    Kept kept = sources.get(source);
    if (kept == null) {
      throw new IllegalArgumentException("source: there is no " + source);
    }
    return kept.text();
  }

  @Override
  public synchronized List<Part> parts(String source) {
    Kept kept = sources.get(source);
    return kept == null ? List.of() : kept.parts();
  }

  @Override
  public List<Part> parts(String source, Span within) {
    return parts(source).stream().filter(part -> TextOrder.has(part, within)).toList();
  }

  @Override
  public List<Part> outline(String source) {
    return parts(source).stream().filter(TextOrder::isOutline).toList();
  }

  @Override
  public List<Part> notesCalled(String source, Span within) {
    return parts(source).stream()
        .filter(part -> part.kind() == PartKind.NOTE)
        .filter(note -> note.anchor().map(Span::start).filter(within::contains).isPresent())
        .sorted(TextOrder.NOTES_BY_MARK)
        .toList();
  }

  @Override
  public synchronized ReadingText reading(String source, Span within) {
    Kept kept = sources.get(source);
    if (kept == null) {
      return ReadingText.joined(List.of());
    }
    Set<String> wanted = new HashSet<>();
    parts(source, within).forEach(part -> wanted.add(part.id()));
    return ReadingText.joined(
        kept.reading().blocks().stream()
            .filter(block -> wanted.contains(block.part()))
            .map(kept.reading()::only)
            .toList());
  }

  @Override
  public List<Mark.Facsimile> facsimiles(String source, Span within) {
    List<Mark.Facsimile> out = new ArrayList<>();
    for (Mark.Facsimile page : marks(source, Mark.Facsimile.class)) {
      int start = page.span().start();
      if (start < within.start()) {
        out.clear();
      }
      if (start <= within.end()) {
        out.add(page);
      }
    }
    return out;
  }

  @Override
  public int facsimilesCount(String source) {
    return marks(source, Mark.Facsimile.class).size();
  }

  @Override
  public List<Mark.Recognised> recognised(String source, Span within) {
    return marks(source, Mark.Recognised.class).stream()
        .filter(word -> word.span().overlaps(within))
        .toList();
  }

  private synchronized <M extends Mark> List<M> marks(String source, Class<M> kind) {
    Kept kept = sources.get(source);
    return kept == null
        ? List.of()
        : kept.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public List<Found> found(String source) {
    return found(source, _ -> true);
  }

  @Override
  public List<Found> found(String source, Span within) {
    return found(source, proposal -> TextOrder.has(proposal.finding(), within));
  }

  private synchronized List<Found> found(String source, Predicate<Proposal> wanted) {
    Kept kept = sources.get(source);
    List<Found> found = new ArrayList<>();
    if (kept != null) {
      for (int i = 0; i < kept.proposals().size(); i++) {
        Proposal proposal = kept.proposals().get(i);
        if (wanted.test(proposal)) {
          found.add(new Found(source, i, proposal, entityOf(source, kept.appearances(), proposal)));
        }
      }
    }
    return found;
  }

  private Optional<String> entityOf(String source, Appearances appearances, Proposal proposal) {
    return proposal.finding() instanceof Name name
        ? Optional.ofNullable(appearances.numbers().get(name))
            .flatMap(number -> register.entityOf(new Appearance.Id(source, number)))
        : Optional.empty();
  }

  @Override
  public synchronized void putEntities(Resolution resolution, Settled settled) {
    super.putEntities(resolution, settled);
    proposed.change();
  }

  @Override
  public synchronized void putEntities(
      Set<String> namesakes, Resolution resolution, Settled settled) {
    super.putEntities(namesakes, resolution, settled);
    if (!namesakes.isEmpty()) {
      proposed.change();
    }
  }

  @Override
  public synchronized Map<Integer, Integer> bearers(String source) {
    Map<Integer, Integer> out = new HashMap<>();
    Kept kept = sources.get(source);
    if (kept != null) {
      List<Known> known = Known.of(kept.proposals(), kept.appearances());
      for (int i = 0; i < known.size(); i++) {
        int ordinal = i;
        known.get(i).bearer().ifPresent(bearer -> out.put(ordinal, bearer.form()));
      }
    }
    return out;
  }

  @Override
  public synchronized Map<Integer, String> entitiesByForm(String source) {
    Map<Integer, String> out = new HashMap<>();
    Kept kept = sources.get(source);
    if (kept != null) {
      for (Appearance appearance : kept.appearances().all()) {
        for (Appearance.Form form : appearance.forms()) {
          register
              .entityOf(appearance.id(form))
              .ifPresent(entity -> out.put(form.number(), entity));
        }
      }
    }
    return out;
  }

  @Override
  public synchronized void propose(
      String source, String kind, String stamp, List<Proposed> statements) {
    proposed.put(source, kind, stamp, statements);
  }

  @Override
  public synchronized Map<String, String> proposedStamps(String kind) {
    return proposed.stamps(kind);
  }

  @Override
  public synchronized List<Proposed> proposed(String source, String kind) {
    return proposed.of(source, kind);
  }

  @Override
  public synchronized Optional<ProposedIn> proposal(String id) {
    return proposed.one(id);
  }

  @Override
  public synchronized long proposedChanges() {
    return proposed.changes();
  }

  @Override
  protected Register register() {
    return register;
  }

  @Override
  public synchronized List<Entity> entities() {
    return register.entities().stream().sorted(TextOrder.ENTITIES).toList();
  }

  @Override
  public synchronized Optional<Entity> entity(String id) {
    return register.entities().stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  @Override
  public synchronized List<Found> namesOf(String entity) {
    Optional<String> wanted = Optional.of(entity);
    return everywhere(_ -> true).stream().filter(found -> found.entity().equals(wanted)).toList();
  }

  @Override
  public synchronized List<Found> times() {
    return everywhere(proposal -> proposal.finding() instanceof TimeExpression);
  }

  @Override
  public synchronized int timesCount() {
    return times().size();
  }

  private List<Found> everywhere(Predicate<Proposal> wanted) {
    List<Found> found = new ArrayList<>();
    for (String source : sources.keySet()) {
      found.addAll(found(source, wanted));
    }
    return found;
  }
}
