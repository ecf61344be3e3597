package org.attest.core.port;

import java.util.List;

/// What one reader may see; everything shown to that reader is computed from it alone.
///
/// @param catalogue what was derived, as far as this reader may see it
/// @param index the same, to be searched
/// @param journal the decisions this reader may see
/// @param originals the originals this reader may fetch
public record View(Catalogue catalogue, Index index, Journal journal, Originals originals) {
  /// All decisions, oldest first.
  public List<JournalEntry> decisions() {
    return journal.after(0);
  }
}
