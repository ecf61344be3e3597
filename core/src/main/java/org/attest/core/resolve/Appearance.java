package org.attest.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// A person, organisation, place or work as one source has it: the names of one kind that the
/// source's own evidence holds together.
///
/// It is the least that can be brought together or kept apart: two persons of one name in two
/// sources are two appearances.
///
/// @param number its place among the appearances of its source, from 0
/// @param forms every form that occurs, the fullest first, then the most frequent
/// @param ties why the source holds its forms together
/// @param context what the source says beside its names
public record Appearance(
    String source, int number, NameKind kind, List<Form> forms, List<Tie> ties, Context context) {

  /// What tells a form in its source from all others.
  ///
  /// @param number of the form
  public record Id(String source, int number) implements Comparable<Id> {
    @Override
    public int compareTo(Id other) {
      int bySource = source.compareTo(other.source);
      return bySource == 0 ? Integer.compare(number, other.number) : bySource;
    }
  }

  /// One form with its count.
  ///
  /// @param reading as the source has it, of persons without the titles before the name
  /// @param number its place among the forms of its source, from 0
  /// @param key what an encoder says that it refers to
  public record Form(int number, String reading, Optional<Name.Key> key, int names) {}

  /// What a source says of somebody beside the names.
  ///
  /// @param titles before the names, in small letters, sorted: `comrade`, `captain`
  /// @param born the year of birth told
  /// @param died the year of death told
  public record Context(List<String> titles, Optional<Integer> born, Optional<Integer> died) {
    public static final Context NONE = new Context(List.of(), Optional.empty(), Optional.empty());

    public Context {
      titles = List.copyOf(titles);
    }
  }

  public Appearance {
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("forms: an appearance has at least one");
    }
    forms = List.copyOf(forms);
    ties = List.copyOf(ties);
  }

  /// What tells it from all others: that of its fullest form.
  public Id id() {
    return id(forms.getFirst());
  }

  /// What tells one of its forms from all others.
  public Id id(Form form) {
    return new Id(source, form.number());
  }

  /// The fullest form.
  public String name() {
    return forms.getFirst().reading();
  }

  /// How many names there are.
  public int names() {
    return forms.stream().mapToInt(Form::names).sum();
  }

  /// What an encoder says that it refers to; one source never has two keys for one appearance.
  public Optional<Name.Key> key() {
    return forms.stream()
        .flatMap(form -> form.key().stream())
        .min(Comparator.comparing(Name.Key::id));
  }

  /// What appearances of one name share, over all sources: the kind, the plain name, and the key if
  /// there is one.
  public String namesake() {
    return namesake(kind, name()) + key().map(key -> " #" + key.id()).orElse("");
  }

  /// What appearances of this kind and name share that nobody has keyed.
  public static String namesake(NameKind kind, String name) {
    return kind.label() + " " + Plain.of(bare(kind, name));
  }

  /// A name of this kind as its forms have it: of persons without the titles before it.
  public static String bare(NameKind kind, String name) {
    return kind == NameKind.PERSON ? PersonName.untitled(name) : name;
  }
}
