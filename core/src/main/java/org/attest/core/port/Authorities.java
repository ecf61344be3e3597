package org.attest.core.port;

import java.util.List;
import org.attest.core.authority.AuthorityIndex;
import org.attest.core.authority.AuthorityRecord;

/// The authority files of an archive.
public interface Authorities {
  /// None.
  Authorities NONE =
      new Authorities() {
        @Override
        public List<Kept> files() {
          return List.of();
        }

        @Override
        public AuthorityIndex index() {
          return new AuthorityIndex(List.of());
        }
      };

  /// An authority file.
  ///
  /// @param seq the number of its entry in the journal
  /// @param name of the file
  /// @param sha256 of its bytes, which are kept as an original
  record Kept(long seq, String name, String sha256, List<AuthorityRecord> records) {
    public Kept {
      records = List.copyOf(records);
    }
  }

  /// Those that count, in the order in which they were taken in.
  List<Kept> files();

  /// All their records; the same index as long as the files are the same.
  AuthorityIndex index();
}
