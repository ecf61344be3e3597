package org.attest.publish.record;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.port.View;
import org.attest.core.resolve.Entity;

/// Puts names in the place of ids in sentences for people: those of the archive's entities, and
/// those that records of other programs give their ids.
///
/// @param names by id
public record Naming(Map<String, String> names) {
  /// What can be an id: it ends with no stop, which ends the sentence.
  private static final Pattern ID =
      Pattern.compile("[\\p{L}\\p{N}_]++(?:[:.-]++[\\p{L}\\p{N}_]++)*+");

  public Naming {
    names = Map.copyOf(names);
  }

  /// All names of a view.
  public static Naming of(View view) {
    Map<String, String> names = new HashMap<>();
    for (Entity entity : view.catalogue().entities()) {
      names.put(entity.id(), entity.name());
    }
    new StatementLog(view.journal())
        .called()
        .values()
        .forEach(called -> names.put(called.id(), called.name()));
    return new Naming(names);
  }

  /// The sentence with names; what is no id of anybody stands as it was.
  public String in(String sentence) {
    return in(sentence, id -> names.getOrDefault(id, id));
  }

  /// A sentence with something else in the place of all that can be an id.
  public static String in(String sentence, UnaryOperator<String> told) {
    return ID.matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(told.apply(found.group())));
  }
}
