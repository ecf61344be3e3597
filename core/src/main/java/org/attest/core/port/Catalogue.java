package org.attest.core.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.resolve.Entity;
import org.attest.core.source.Mark;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;

/// What was derived from the originals, to be looked up. All of it can be thrown away and made
/// again.
public interface Catalogue extends Register {
  /// Keeps what was derived from one original, in place of what was derived from an earlier
  /// version.
  ///
  /// @param stamp names the version of the source and of the stages that made it
  void put(Derived derived, int version, String stamp);

  /// The stamp with which each source was put, by source id.
  Map<String, String> stamps();

  /// Forgets everything.
  void clear();

  /// By id.
  List<SourceEntry> sources();

  Optional<SourceEntry> source(String id);

  /// @throws IllegalArgumentException if there is no such source
  SourceText text(String source);

  /// All parts of a source in the order of its text.
  List<Part> parts(String source);

  /// The parts of a source that have a character in this stretch, in the order of its text.
  List<Part> parts(String source, Span within);

  /// The divisions and headings of a source in the order of its text.
  List<Part> outline(String source);

  /// The notes whose marks stand in this stretch, in the order of the marks.
  List<Part> notesCalled(String source, Span within);

  /// The reading text of the blocks that have a character in this stretch.
  ReadingText reading(String source, Span within);

  /// All proposals of a source in the order of its text.
  List<Found> found(String source);

  /// The proposals of a source that have a character in this stretch.
  List<Found> found(String source, Span within);

  /// The pages of the original that begin in this stretch or at its end, and the one that goes on
  /// into it, in the order of the text.
  List<Mark.Facsimile> facsimiles(String source, Span within);

  /// How many pages of the original can be shown as pictures.
  int facsimilesCount(String source);

  /// The words of a source in this stretch that were recognised in the picture of a page.
  List<Mark.Recognised> recognised(String source, Span within);

  /// By kind, then name.
  List<Entity> entities();

  Optional<Entity> entity(String id);

  /// All names that refer to this entity, by source and place.
  List<Found> namesOf(String entity);

  /// All proposals of times, by source and place.
  List<Found> times();

  /// How many proposals of times there are.
  int timesCount();

  /// Who bears the names of a source, as far as the source itself tells: for the ordinal of each
  /// name the number of a form of its bearer, the same for all names of one bearer.
  Map<Integer, Integer> bearers(String source);

  /// The entities of a source, by the numbers of the forms that its names have.
  Map<Integer, String> entitiesByForm(String source);

  /// Keeps what was proposed in a source of one kind, in place of what was proposed before. It is
  /// lost when the source is put again.
  ///
  /// @param stamp names the version of the source and of those who proposed
  void propose(String source, String kind, String stamp, List<Proposed> proposed);

  /// The stamps with which proposals of a kind were kept, by source id.
  Map<String, String> proposedStamps(String kind);

  /// What was proposed in a source of one kind, in the order in which it was kept.
  List<Proposed> proposed(String source, String kind);

  /// One proposal by the id of its statement.
  Optional<ProposedIn> proposal(String id);

  /// How often proposals were kept or lost, and who is who was settled, since the catalogue was
  /// made; the same as long as nothing of it has changed.
  long proposedChanges();
}
