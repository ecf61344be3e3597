package org.attest.core.grammar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The finer classes that a model tells apart: each a [WordClass], then what the form of the word
/// says, in the letters of the Penn Treebank: `VERB VBD`.
final class TagSet {
  private static final Map<String, VerbForm> FORMS =
      Map.of(
          "VB", VerbForm.PLAIN,
          "VBP", VerbForm.PRESENT,
          "VBZ", VerbForm.PRESENT,
          "MD", VerbForm.PRESENT,
          "VBD", VerbForm.PAST,
          "VBN", VerbForm.PAST_PARTICIPLE,
          "VBG", VerbForm.PRESENT_PARTICIPLE);

  private final List<String> names;
  private final WordClass[] classes;
  private final String[] details;
  private final VerbForm[] forms;
  private final Map<String, Integer> numbers = new HashMap<>();

  /// @throws IllegalArgumentException if a name does not begin with a class of words
  TagSet(List<String> names) {
    this.names = List.copyOf(names);
    this.classes = new WordClass[names.size()];
    this.details = new String[names.size()];
    this.forms = new VerbForm[names.size()];
    for (int i = 0; i < names.size(); i++) {
      String[] parts = names.get(i).split(" ", 2);
      classes[i] = WordClass.valueOf(parts[0]);
      details[i] = parts.length > 1 ? parts[1] : "";
      boolean isVerb = classes[i] == WordClass.VERB || classes[i] == WordClass.AUXILIARY;
      forms[i] = isVerb ? FORMS.getOrDefault(details[i], VerbForm.PLAIN) : VerbForm.NONE;
      numbers.put(names.get(i), i);
    }
  }

  int size() {
    return names.size();
  }

  /// The number of a tag, or -1.
  int number(String name) {
    return numbers.getOrDefault(name, -1);
  }

  String name(int tag) {
    return names.get(tag);
  }

  WordClass wordClass(int tag) {
    return classes[tag];
  }

  VerbForm verbForm(int tag) {
    return forms[tag];
  }

  String detail(int tag) {
    return details[tag];
  }

  private byte[] text() {
    return String.join("\n", names).getBytes(StandardCharsets.UTF_8);
  }

  /// How many bytes [#write] adds.
  int bytes() {
    return Integer.BYTES + text().length;
  }

  void write(ByteBuffer out) {
    out.putInt(text().length).put(text());
  }

  static TagSet read(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("classes of words that cannot be");
    }
    byte[] text = new byte[length];
    in.get(text);
    return new TagSet(List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1)));
  }
}
