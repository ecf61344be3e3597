package org.attest.core.port;

import java.util.List;

/// What one reader may see; everything shown to that reader is computed from it alone.
///
/// @param catalogue what was derived, as far as this reader may see it
/// @param index the same, to be searched
/// @param journal the decisions this reader may see
/// @param originals the originals this reader may fetch
/// @param authorities the authority files this reader may see
public record View(
    Catalogue catalogue,
    Index index,
    Journal journal,
    Originals originals,
    Authorities authorities) {
  /// A view without authority files.
  public View(Catalogue catalogue, Index index, Journal journal, Originals originals) {
    this(catalogue, index, journal, originals, Authorities.NONE);
  }

  /// All decisions, oldest first.
  public List<JournalEntry> decisions() {
    return journal.after(0);
  }
}
