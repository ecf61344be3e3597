package org.attest.core.resolve;

import java.util.Set;

/// Who is named beside whom.
public interface Company {
  /// The namesakes ([Appearance#namesake]) of all that appear in a source.
  Set<String> in(String source);

  /// Where nothing is known of it.
  static Company unknown() {
    return _ -> Set.of();
  }
}
