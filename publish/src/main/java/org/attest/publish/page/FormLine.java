package org.attest.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.port.Found;
import org.attest.core.recognise.Name;

/// One form of a name.
///
/// @param script as [Alphabet] tells it
/// @param href leads to the first passage that has it
record FormLine(String form, int count, String script, String href) {

  /// The forms of these names, the most frequent first.
  static List<FormLine> of(List<Found> names, Snippets snippets) {
    Map<String, List<Found>> byForm = new LinkedHashMap<>();
    for (Found found : names) {
      if (found.proposal().finding() instanceof Name name) {
        byForm.computeIfAbsent(name.reading(), _ -> new ArrayList<>()).add(found);
      }
    }
    List<FormLine> out = new ArrayList<>();
    byForm.forEach((form, found) -> {
      Found first = found.getFirst();
      String href = snippets.href(first.source(), first.proposal().finding().span());
      out.add(new FormLine(Visible.name(form), found.size(), Alphabet.of(form), href));
    });
    out.sort(
        Comparator.comparingInt((FormLine line) -> -line.count()).thenComparing(FormLine::form));
    return out;
  }
}
