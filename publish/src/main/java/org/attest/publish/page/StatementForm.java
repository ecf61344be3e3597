package org.attest.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.port.Catalogue;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.publish.record.FilledForm;
import org.attest.publish.record.StatementShape;

/// A form on which a person says what a passage says.
///
/// @param form what stands in it
/// @param changed the id of the statement that is changed; nothing where one is made
/// @param shape of the type that is chosen
/// @param types all types, each with where its form is
/// @param known ids and names that can be meant, to be chosen from
/// @param faults why it was not taken; empty at first
/// @param back the address of the passage
record StatementForm(
    FilledForm form,
    Optional<String> changed,
    StatementShape shape,
    List<Type> types,
    List<Snippets.Snippet> passages,
    List<Known> known,
    List<String> faults,
    String back,
    Writing writing) {
  private static final int KNOWN_MAX = 400;

  /// A type of statement.
  record Type(String title, String href, boolean isChosen) {}

  /// What can be meant.
  record Known(String id, String label) {}

  static StatementForm of(
      Catalogue catalogue,
      Chronicle chronicle,
      FilledForm form,
      Optional<String> changed,
      List<String> faults,
      Writing writing) {
    StatementShape shape =
        StatementShape.of(form.text(FilledForm.TYPE)).orElse(StatementShape.all().getFirst());
    Snippets snippets = new Snippets(catalogue);
    List<Snippets.Snippet> passages = form.passages().stream().map(snippets::of).toList();
    return new StatementForm(
        form,
        changed,
        shape,
        StatementShape.all().stream().map(each -> type(each, form, shape)).toList(),
        passages,
        known(catalogue, chronicle),
        faults.stream().map(Visible::of).toList(),
        passages.stream().map(Snippets.Snippet::href).findFirst().orElse("/"),
        writing);
  }

  private static Type type(StatementShape each, FilledForm form, StatementShape chosen) {
    return new Type(
        each.title(),
        form.passages().stream()
            .findFirst()
            .map(first -> Address.stating(first, each.type()))
            .orElse("/"),
        each.equals(chosen));
  }

  /// What statements speak of, and then the entities with most names.
  private static List<Known> known(Catalogue catalogue, Chronicle chronicle) {
    Set<String> ids = new LinkedHashSet<>();
    for (Statement statement : chronicle.made().statements().values()) {
      if (ids.size() < KNOWN_MAX) {
        ids.add(statement.content().about());
        statement.attribution().stream().map(Attribution::speaker).forEach(ids::add);
        if (statement.content() instanceof Content.Event event) {
          event.participants().stream().flatMap(each -> each.entity().stream()).forEach(ids::add);
        }
      }
    }
    Named named = new Named(catalogue, chronicle);
    Stream<Known> said = ids.stream().map(id -> new Known(id, named.name(id)));
    Stream<Known> entities =
        catalogue.entities().stream()
            .sorted((a, b) -> Integer.compare(b.names(), a.names()))
            .map(entity -> new Known(entity.id(), Visible.name(entity.name())));
    return Stream.concat(said, entities).limit(2L * KNOWN_MAX).toList();
  }

  String title() {
    return changed.isPresent() ? "Change a statement" : "Say what a passage says";
  }

  String value(StatementShape.Field field) {
    return form.text(field.name());
  }

  List<String> stances() {
    return Stream.of(Attribution.Stance.values()).map(Attribution.Stance::label).toList();
  }

  /// The rows of a list: those that are filled, and some more.
  List<Integer> rows(String first, String second) {
    int last = -1;
    for (int row = 0; row < FilledForm.ROWS; row++) {
      if (!form.text(first, row).isEmpty() || !form.text(second, row).isEmpty()) {
        last = row;
      }
    }
    List<Integer> out = new ArrayList<>();
    for (int row = 0; row < Math.min(FilledForm.ROWS, Math.max(2, last + 2)); row++) {
      out.add(row);
    }
    return out;
  }
}
