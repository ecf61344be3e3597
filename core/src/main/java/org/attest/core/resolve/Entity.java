package org.attest.core.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.attest.core.recognise.NameKind;

/// A person, organisation, place or work that names refer to.
///
/// @param id stable for the same names: the kind and the normalised name, `person.alfred-rosmer`
/// @param name the fullest form
/// @param forms every form that occurs, the most frequent first
/// @param names how many names refer to it
/// @param keys the URIs under which encoders know it, sorted
/// @param ties the chain of reasons that holds its forms together; empty where there is one form
public record Entity(
    String id,
    NameKind kind,
    String name,
    List<String> forms,
    int names,
    List<String> keys,
    List<Tie> ties) {
  public Entity {
    forms = List.copyOf(forms);
    keys = List.copyOf(keys);
    ties = List.copyOf(ties);
  }

  /// Whether one of its forms has all of these words, whatever their case and accents; a word may
  /// be the beginning of one.
  public boolean isCalled(List<String> words) {
    List<String> wanted = words.stream().map(Plain::of).filter(word -> !word.isEmpty()).toList();
    return Stream.concat(Stream.of(name), forms.stream())
        .map(form -> " " + Plain.of(form))
        .anyMatch(form -> wanted.stream().allMatch(word -> form.contains(" " + word)));
  }

  /// An entity that nobody has keyed, of one form.
  public Entity(String id, NameKind kind, String name, List<String> forms, int names) {
    this(id, kind, name, forms, names, List.of(), List.of());
  }
}
