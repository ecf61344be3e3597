package org.attest.core.propose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.recognise.Finding;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Proposal;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Appearances;

/// What a recogniser has found in a source.
///
/// @param bearer of a name, who bears it: the same for all names that the source itself gives to
///   one
public record Known(Finding finding, Optional<Reference> bearer) {
  /// All that was found in one source, in the same order.
  public static List<Known> of(List<Proposal> proposals, Appearances appearances) {
    Map<Integer, Reference> first = new HashMap<>();
    for (Appearance appearance : appearances.all()) {
      int least = appearance.forms().stream().mapToInt(Appearance.Form::number).min().orElseThrow();
      appearance.forms().forEach(form -> first.put(form.number(), new Reference(least)));
    }
    return proposals.stream()
        .map(Proposal::finding)
        .map(finding -> new Known(finding, form(finding, appearances).map(first::get)))
        .toList();
  }

  private static Optional<Integer> form(Finding finding, Appearances appearances) {
    return finding instanceof Name name
        ? Optional.ofNullable(appearances.numbers().get(name))
        : Optional.empty();
  }
}
