package org.attest.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.SourceEntry;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Entity;

/// The lists of an archive: its sources, its entities, its times.
final class Lists {
  /// How many lines a page has.
  static final int LINES = 100;

  private Lists() {}

  /// A choice that narrows a list.
  ///
  /// @param chosen whether the list is narrowed by it; then the address undoes it
  record Facet(String label, long count, String href, boolean chosen) {}

  /// Lines of a list that is longer than a page.
  ///
  /// @param total how many there are in all
  /// @param first the number of the first line, from 0
  /// @param most how many lines a page has at most
  record Slice<T>(List<T> lines, long total, int first, int most, String address) {
    static <T> Slice<T> of(List<T> all, int from, String address) {
      int first = Math.clamp(from, 0, Math.max(0, all.size() - 1)) / LINES * LINES;
      int end = Math.min(all.size(), first + LINES);
      return new Slice<>(all.subList(first, end), all.size(), first, LINES, address);
    }

    Optional<String> earlier() {
      return first == 0
          ? Optional.empty()
          : Optional.of(Address.further(address, Math.max(0, first - most)));
    }

    Optional<String> further() {
      int next = first + lines.size();
      return next >= total || lines.isEmpty()
          ? Optional.empty()
          : Optional.of(Address.further(address, next));
    }

    String where() {
      return lines.size() == total
          ? ""
          : (first + 1) + " to " + (first + lines.size()) + " of " + total;
    }
  }

  /// The archive's first page.
  record ArchivePage(List<Line> sources, List<Facet> holdings) {}

  /// A source in the list.
  record Line(String href, String title, String about, String problems) {}

  static ArchivePage archive(Catalogue catalogue) {
    List<Line> lines = new ArrayList<>();
    for (SourceEntry source : catalogue.sources()) {
      List<String> about = new ArrayList<>(source.metadata().authors());
      source.metadata().date().ifPresent(about::add);
      about.add(source.id());
      about.add(Counted.of(source.characters(), "character"));
      lines.add(
          new Line(
              Address.source(source.id()),
              source.title(),
              String.join(" · ", about),
              source.problems().isEmpty() ? "" : Counted.of(source.problems().size(), "problem")));
    }
    List<Facet> holdings = new ArrayList<>(kinds(catalogue.entities(), Optional.empty()));
    holdings.add(new Facet("time", catalogue.timesCount(), "/times", false));
    return new ArchivePage(lines, holdings);
  }

  /// Entities of one kind or of all.
  ///
  /// @param pairs how many pairs wait for a person
  record EntitiesPage(List<Facet> kinds, Slice<Entity> entities, int pairs) {
    String href(Entity entity) {
      return Address.entity(entity.id());
    }

    String name(Entity entity) {
      return Visible.name(entity.name());
    }
  }

  static EntitiesPage entities(Catalogue catalogue, Optional<NameKind> kind, int from) {
    List<Entity> all = catalogue.entities();
    List<Entity> wanted =
        all.stream().filter(entity -> kind.map(entity.kind()::equals).orElse(true)).toList();
    String address = kind.map(k -> Address.entities(k.label())).orElse("/entities");
    return new EntitiesPage(
        kinds(all, kind), Slice.of(wanted, from, address), catalogue.pairsCount());
  }

  private static List<Facet> kinds(List<Entity> entities, Optional<NameKind> chosen) {
    List<Facet> out = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      long count = entities.stream().filter(entity -> entity.kind() == kind).count();
      boolean is = chosen.filter(kind::equals).isPresent();
      out.add(
          new Facet(kind.label(), count, is ? "/entities" : Address.entities(kind.label()), is));
    }
    return out;
  }

  /// Times in their order, of one time, of one year, or all.
  record TimesPage(String told, List<Facet> years, Slice<Snippets.Snippet> passages) {}

  /// @param when one time in EDTF
  /// @param year as [When#year] gives it
  static TimesPage times(
      Catalogue catalogue, Optional<String> when, Optional<String> year, int from) {
    List<Found> all = catalogue.times();
    TreeMap<String, Long> years =
        new TreeMap<>(
            Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
    all.forEach(found -> years.merge(When.year(time(found)), 1L, Long::sum));
    List<Found> wanted =
        all.stream()
            .filter(found -> when.map(time(found)::equals).orElse(true))
            .filter(found -> year.map(When.year(time(found))::equals).orElse(true))
            .sorted(
                Comparator.comparing((Found found) -> time(found).isEmpty())
                    .thenComparing(Lists::time))
            .toList();
    String address = when.map(Address::time).or(() -> year.map(Address::year)).orElse("/times");
    List<Facet> facets = new ArrayList<>();
    years.forEach((y, count) -> {
      boolean is = year.filter(y::equals).isPresent();
      facets.add(
          new Facet(y.isEmpty() ? "no date" : y, count, is ? "/times" : Address.year(y), is));
    });
    return new TimesPage(
        when.or(() -> year).orElse(""),
        facets,
        snippets(catalogue, Slice.of(wanted, from, address)));
  }

  private static String time(Found found) {
    return When.of(found.proposal().finding());
  }

  private static Slice<Snippets.Snippet> snippets(Catalogue catalogue, Slice<Found> found) {
    return new Slice<>(
        new Snippets(catalogue).of(found.lines()),
        found.total(),
        found.first(),
        found.most(),
        found.address());
  }
}
