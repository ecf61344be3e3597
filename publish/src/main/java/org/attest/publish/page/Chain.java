package org.attest.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.recognise.Name;
import org.attest.core.resolve.Tie;

/// The chain of reasons that holds the forms of an entity together.
///
/// @param links those that are shown
/// @param left how many more there are
record Chain(List<Link> links, int left) {
  private static final int LINKS_MAX = 60;

  /// One link of the chain.
  ///
  /// @param score in per cent; nothing where a person decided
  /// @param decision the number of the decision, where a person made one
  record Link(End form, End to, String why, Optional<String> score, Optional<Long> decision) {
    /// Whether somebody can tell the two ends apart.
    boolean isToBeParted() {
      return decision.isEmpty() && !form.place().isEmpty() && !to.place().isEmpty();
    }
  }

  /// A form where it stands.
  ///
  /// @param href leads to the first passage that has the form in its source
  /// @param title of the source
  /// @param place `SOURCE@START-END`, or nothing where no name of this form stands there any more
  record End(String form, String href, String title, String place) {}

  static Chain of(Catalogue catalogue, List<Tie> ties, List<Found> names, Snippets snippets) {
    Map<Tie.Place, Found> firsts = new HashMap<>();
    for (Found found : names) {
      if (found.proposal().finding() instanceof Name name) {
        firsts.putIfAbsent(new Tie.Place(name.reading(), found.source()), found);
      }
    }
    List<Link> links =
        ties.stream()
            .limit(LINKS_MAX)
            .map(tie ->
                new Link(
                    end(tie.form(), firsts, snippets),
                    end(tie.to(), firsts, snippets),
                    Visible.name(tie.why()),
                    tie.decision().isPresent()
                        ? Optional.empty()
                        : Optional.of(PairCard.percent(tie.score())),
                    tie.decision()))
            .toList();
    return new Chain(links, ties.size() - links.size());
  }

  private static End end(Tie.Place place, Map<Tie.Place, Found> firsts, Snippets snippets) {
    String title = snippets.title(place.source());
    Optional<Found> found = Optional.ofNullable(firsts.get(place));
    return new End(
        Visible.name(place.reading()),
        found
            .map(one -> snippets.href(place.source(), one.proposal().finding().span()))
            .orElseGet(() -> Address.source(place.source())),
        title,
        found
            .map(one -> snippets.place(place.source(), one.proposal().finding().span()))
            .orElse(""));
  }
}
