package org.attest.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A small document of which it is known what a reader must write down.
public final class Specimen {
  private final String name;
  private final byte[] bytes;
  private final List<String> words;

  private Specimen(String name, byte[] bytes, List<String> words) {
    this.name = name;
    this.bytes = bytes;
    this.words = words;
  }

  /// @param name the file's name, by which a format may be told
  /// @param words what stands in it, in this order, however it is laid out; white space does not
  ///   count
  public static Specimen of(String name, byte[] content, String... words) {
    return new Specimen(name, content.clone(), List.of(words));
  }

  /// A document in UTF-8.
  public static Specimen of(String name, String content, String... words) {
    return of(name, content.getBytes(StandardCharsets.UTF_8), words);
  }

  public String name() {
    return name;
  }

  /// A copy, so that nobody can change the document.
  public byte[] bytes() {
    return bytes.clone();
  }

  public List<String> words() {
    return words;
  }

  @Override
  public String toString() {
    return name;
  }
}
