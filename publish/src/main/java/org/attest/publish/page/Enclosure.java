package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;

/// The file that a source lies in, and the sources that lie in it.
///
/// @param members no more than a page can show, the first by their paths
record Enclosure(Optional<Link> outer, List<Link> members) {
  private static final int MEMBERS_MAX = 500;

  /// Formats that hold files; for others the catalogue is not asked.
  private static final Set<String> HOLDING =
      Set.of("message/rfc822", "application/mbox", "application/zip", "application/gzip");

  Enclosure {
    members = List.copyOf(members);
  }

  /// @param words the path inside the file, or the name of the file
  record Link(String href, String words) {}

  static Enclosure of(Catalogue catalogue, SourceEntry entry) {
    return new Enclosure(outer(catalogue, entry.id()), members(catalogue, entry));
  }

  private static Optional<Link> outer(Catalogue catalogue, String id) {
    for (int i = id.lastIndexOf('/'); i > 0; i = id.lastIndexOf('/', i - 1)) {
      String above = id.substring(0, i);
      if (catalogue.source(above).isPresent()) {
        return Optional.of(new Link(Address.source(above), above));
      }
    }
    return Optional.empty();
  }

  private static List<Link> members(Catalogue catalogue, SourceEntry entry) {
    String format = entry.metadata().format();
    String begin = entry.id() + "/";
    return HOLDING.contains(format) || format.startsWith("application/x-")
        ? catalogue.sources().stream()
            .map(SourceEntry::id)
            .filter(id -> id.startsWith(begin))
            .limit(MEMBERS_MAX)
            .map(id -> new Link(Address.source(id), id.substring(begin.length())))
            .toList()
        : List.of();
  }
}
