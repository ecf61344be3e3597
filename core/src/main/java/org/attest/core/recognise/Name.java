package org.attest.core.recognise;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// A passage that names somebody or something.
///
/// @param segments the stretches of the name where notes or a page break tear it, else empty
/// @param reading the name as the reading text has it: `Alexander Shapiro` for `A[lexander]
///   Shapiro`
/// @param key what an encoder says that the name refers to
public record Name(Span span, List<Span> segments, String reading, NameKind kind, Optional<Key> key)
    implements Finding {
  /// What names refer to, as an encoder keys it.
  ///
  /// @param id a URI, or the id of a source with `#` and a key that counts in that source alone
  /// @param called the full name that the source has under this key
  public record Key(String id, Optional<String> called) {
    /// Who keeps this key apart from others: one keeper gives two keys only to two entities.
    public String keeper() {
      int local = id.lastIndexOf('#');
      int scheme = id.indexOf("://");
      if (scheme < 0) {
        return local < 0 ? id : id.substring(0, local);
      }
      int path = id.indexOf('/', scheme + 3);
      return path < 0 ? id : id.substring(0, path);
    }

    /// Whether it means the same in every source.
    public boolean isGlobal() {
      return id.contains("://");
    }
  }

  public Name {
    segments = List.copyOf(segments);
  }

  /// A name that nobody has keyed.
  public Name(Span span, List<Span> segments, String reading, NameKind kind) {
    this(span, segments, reading, kind, Optional.empty());
  }
}
