package org.attest.app.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.core.port.Authorities;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.NameIndex;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.publish.record.ImportedRecord;

/// Says what an entity stands for, so that a decision about it outlives its id.
public record Parties(Catalogue catalogue, Authorities authorities) {
  /// So many names of an entity are written down.
  private static final int REFERENCES_MAX = 100;

  /// So many bearers of one name are listed.
  private static final int CANDIDATES_MAX = 10;

  /// What is taken for an identifier although no authority file has it.
  private static final Pattern URI = Pattern.compile("https?://[^\\s\\p{C}]{1,500}");

  private static final Pattern PASSAGE = Pattern.compile("(?s)(.+)@(\\d{1,9})-(\\d{1,9})");

  /// The party that an entity is: each of its names, with the source where others bear the name as
  /// well.
  public Decision.Party of(Entity entity) {
    Map<String, List<Appearance>> byNamesake = new LinkedHashMap<>();
    for (Appearance appearance : catalogue.appearancesOf(entity.id())) {
      byNamesake.computeIfAbsent(appearance.namesake(), _ -> new ArrayList<>()).add(appearance);
    }
    List<Decision.Reference> references = new ArrayList<>();
    byNamesake.forEach((namesake, own) -> {
      boolean isAlone = catalogue.appearances(List.of(namesake)).size() == own.size();
      for (Appearance appearance : isAlone ? own.subList(0, 1) : own) {
        Optional<String> source = isAlone ? Optional.empty() : Optional.of(appearance.source());
        references.add(reference(appearance, appearance.name(), source));
      }
    });
    references.sort(
        Comparator.comparing(
            (Decision.Reference reference) -> !reference.name().equals(entity.name())));
    return new Decision.Party(
        Optional.of(entity.id()), references.stream().distinct().limit(REFERENCES_MAX).toList());
  }

  /// The two parties of a decision.
  record Two(Decision.Party first, Decision.Party second) {}

  /// Finds the two that a person means: two entities, or an entity and an identifier. Where both
  /// mean one entity, the two forms are meant that were named.
  Outcome<Two> two(String first, String second) {
    return two(first, second, this::find, this::find);
  }

  /// The same, for names as they stand in passages.
  Outcome<Two> two(
      String first,
      List<ImportedRecord> nearFirst,
      String second,
      List<ImportedRecord> nearSecond) {
    return two(first, second, name -> find(name, nearFirst), name -> find(name, nearSecond));
  }

  private Outcome<Two> two(
      String first,
      String second,
      Function<String, Outcome<Meant>> one,
      Function<String, Outcome<Meant>> other) {
    if (isIdentifier(first) && isIdentifier(second)) {
      return Outcome.none(
          new Problem(
              Code.AMBIGUOUS_NAME, first, "both are identifiers; name an entity and one of them"));
    }
    if (isIdentifier(first)) {
      return identified(other.apply(second), first);
    }
    Outcome<Meant> a = one.apply(first);
    if (a.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), a.problems());
    }
    if (isIdentifier(second)) {
      return identified(a, second);
    }
    Outcome<Meant> b = other.apply(second);
    return b.value().isEmpty()
        ? new Outcome<>(Optional.empty(), b.problems())
        : Outcome.of(two(a.value().get(), b.value().get()));
  }

  private static Two two(Meant a, Meant b) {
    boolean isOne = a.entity().id().equals(b.entity().id());
    return new Two(a.party(isOne), b.party(isOne));
  }

  private Outcome<Two> identified(Outcome<Meant> meant, String identifier) {
    return new Outcome<>(
        meant.value().map(one -> new Two(one.party(), identified(identifier, one.entity().kind()))),
        meant.problems());
  }

  private Decision.Party identified(String identifier, NameKind kind) {
    return authorities
        .index()
        .record(identifier)
        .map(record -> record.party(kind))
        .orElseGet(() -> Decision.Party.identified(List.of(identifier), kind, identifier));
  }

  /// Whether an authority file is spoken of, and no entity of the archive.
  private boolean isIdentifier(String asked) {
    return URI.matcher(asked).matches() || authorities.index().record(asked).isPresent();
  }

  /// Finds what a person means: the id of an entity, `SOURCE@START-END` for the name that stands
  /// there (code points), or a name that only one entity bears.
  public Outcome<Meant> find(String asked) {
    Optional<Entity> entity = catalogue.entity(asked);
    if (entity.isPresent()) {
      return Outcome.of(new Meant(entity.get(), of(entity.get()), Optional.empty()));
    }
    Matcher passage = PASSAGE.matcher(asked);
    if (passage.matches() && catalogue.source(passage.group(1)).isPresent()) {
      return at(asked, passage);
    }
    return named(asked);
  }

  /// What a person means by a word on the command line.
  ///
  /// @param form the party that the form alone is which was named, where one was
  public record Meant(Entity entity, Decision.Party party, Optional<Decision.Party> form) {
    /// @param isOne whether both parties are the same entity, so that their forms must be meant
    public Decision.Party party(boolean isOne) {
      return isOne ? form.orElse(party) : party;
    }
  }

  /// The same, for a name as it stands in one of some passages; where none of them holds it, the
  /// name that only one entity bears.
  Outcome<Meant> find(String asked, List<ImportedRecord> passages) {
    for (ImportedRecord passage : passages) {
      Optional<Meant> meant = standing(asked, passage);
      if (meant.isPresent()) {
        return Outcome.of(meant.get());
      }
    }
    return find(asked);
  }

  private Optional<Meant> standing(String asked, ImportedRecord passage) {
    String source = passage.text("source").orElse("");
    if (catalogue.source(source).isEmpty()) {
      return Optional.empty();
    }
    SourceText text = catalogue.text(source);
    int start = passage.number("start").orElse(0);
    int end = passage.number("end").orElse(0);
    if (start >= end || end > text.characters()) {
      return Optional.empty();
    }
    Span span = new Span(text.toUnit(start), text.toUnit(end));
    String plain = Appearance.namesake(NameKind.PERSON, asked);
    return catalogue.found(source, span).stream()
        .filter(found ->
            found.proposal().finding() instanceof Name name
                && Appearance.namesake(NameKind.PERSON, name.reading()).equals(plain))
        .findFirst()
        .flatMap(found -> found.entity().flatMap(catalogue::entity))
        .map(entity -> inSource(entity, asked, source));
  }

  /// A form of an entity, known by itself first: where others bear it as well, in this source.
  private Meant inSource(Entity entity, String form, String source) {
    Decision.Reference anywhere = Decision.Reference.of(entity.kind(), form);
    Decision.Party whole = of(entity);
    boolean isItsOwn =
        catalogue.appearancesOf(entity.id()).stream().filter(anywhere::isIn).count()
            == catalogue.appearances(catalogue.sharing(List.of(NameIndex.key(anywhere)))).stream()
                .filter(anywhere::isIn)
                .count();
    Decision.Reference reference =
        isItsOwn
            ? anywhere
            : new Decision.Reference(entity.kind(), form, Optional.of(source), Optional.empty());
    List<Decision.Reference> all = new ArrayList<>(List.of(reference));
    all.addAll(whole.references());
    return new Meant(
        entity,
        new Decision.Party(whole.entity(), all.stream().distinct().toList()),
        Optional.of(new Decision.Party(whole.entity(), List.of(reference))));
  }

  private Outcome<Meant> at(String asked, Matcher passage) {
    String source = passage.group(1);
    SourceText text = catalogue.text(source);
    int start = Integer.parseInt(passage.group(2));
    int end = Integer.parseInt(passage.group(3));
    if (start >= end || end > text.characters()) {
      return unknown(asked, "there is no such passage");
    }
    Span span = new Span(text.toUnit(start), text.toUnit(end));
    return catalogue.found(source, span).stream()
        .filter(found -> found.entity().isPresent())
        .min(Comparator.comparingInt(found -> distance(found.proposal().finding().span(), span)))
        .flatMap(found -> meant(found, source))
        .map(Outcome::of)
        .orElseGet(() -> unknown(asked, "no name stands there"));
  }

  private static int distance(Span a, Span b) {
    return Math.abs(a.start() - b.start()) + Math.abs(a.end() - b.end());
  }

  private Optional<Meant> meant(Found found, String source) {
    return found
        .entity()
        .flatMap(catalogue::entity)
        .filter(_ -> found.proposal().finding() instanceof Name)
        .map(entity -> {
          Name name = (Name) found.proposal().finding();
          Decision.Reference reference =
              new Decision.Reference(
                  entity.kind(), name.reading(), Optional.of(source), name.key().map(Name.Key::id));
          Decision.Party party = new Decision.Party(Optional.of(entity.id()), List.of(reference));
          return new Meant(entity, party, Optional.of(party));
        });
  }

  private Outcome<Meant> named(String asked) {
    List<Entity> bearers =
        catalogue.entities().stream()
            .filter(entity ->
                entity.forms().stream().anyMatch(form -> isSame(entity.kind(), form, asked)))
            .toList();
    if (bearers.isEmpty()) {
      return unknown(asked, "nothing in this archive has this id or name; see attest names");
    }
    if (bearers.size() > 1) {
      String ids =
          bearers.stream().limit(CANDIDATES_MAX).map(Entity::id).collect(Collectors.joining(", "));
      String more = bearers.size() > CANDIDATES_MAX ? ", and others" : "";
      return Outcome.none(
          new Problem(
              Code.AMBIGUOUS_NAME, asked, "several bear this name: " + ids + more + "; name one"));
    }
    Entity entity = bearers.getFirst();
    String form =
        entity.forms().stream()
            .filter(each -> isSame(entity.kind(), each, asked))
            .findFirst()
            .orElse(asked);
    Decision.Reference reference = Decision.Reference.of(entity.kind(), form);
    List<Decision.Reference> all = new ArrayList<>(List.of(reference));
    Decision.Party whole = of(entity);
    whole.references().stream()
        .filter(other -> !other.plain().equals(reference.plain()))
        .forEach(all::add);
    return Outcome.of(
        new Meant(
            entity,
            new Decision.Party(whole.entity(), all),
            Optional.of(new Decision.Party(whole.entity(), List.of(reference)))));
  }

  private static boolean isSame(NameKind kind, String form, String asked) {
    return Appearance.namesake(kind, form).equals(Appearance.namesake(kind, asked));
  }

  private static Outcome<Meant> unknown(String asked, String why) {
    return Outcome.none(new Problem(Code.UNKNOWN_ENTITY, asked, why));
  }

  private static Decision.Reference reference(
      Appearance appearance, String name, Optional<String> source) {
    return new Decision.Reference(
        appearance.kind(), name, source, appearance.key().map(Name.Key::id));
  }
}
