package org.attest.core.recognise;

import java.util.Optional;
import org.attest.core.tag.NameModel;

/// The models of names that are at hand, by language.
@FunctionalInterface
public interface NameModels {
  /// Without models names are found by rules alone.
  NameModels NONE = _ -> Optional.empty();

  /// @param language the first part of a BCP 47 tag: `en`
  Optional<NameModel> of(String language);
}
