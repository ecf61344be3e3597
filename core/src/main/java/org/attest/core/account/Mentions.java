package org.attest.core.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;

/// Which subjects name what, so that they are judged anew when a name comes to mean something else.
///
/// What was named once stays: to judge a subject in vain does no harm.
final class Mentions {
  private final Map<String, Set<String>> subjects = new HashMap<>();

  void add(Statement statement, String subject) {
    for (String name : names(statement)) {
      Set<String> known = subjects.get(name);
      if (known == null) {
        subjects.put(name, Set.of(subject));
      } else if (!known.contains(subject)) {
        Set<String> more = known.size() == 1 ? new HashSet<>(known) : known;
        more.add(subject);
        subjects.put(name, more);
      }
    }
  }

  Set<String> subjects(String name) {
    return subjects.getOrDefault(name, Set.of());
  }

  private static Set<String> names(Statement statement) {
    Set<String> names = new LinkedHashSet<>();
    statement.attribution().stream().map(Attribution::speaker).forEach(names::add);
    switch (statement.content()) {
      case Content.Event told -> {
        told.place().ifPresent(names::add);
        told.participants().forEach(each -> each.entity().ifPresent(names::add));
      }
      case Content.Attribute told -> {
        told.within().ifPresent(names::add);
        told.value().filter(value -> !value.isNumber()).map(Value::words).ifPresent(names::add);
      }
      case Content.Relation told -> {
        names.add(told.from());
        names.add(told.to());
      }
      case Content.Commitment told -> {
        add(names, told.debtor());
        add(names, told.creditor());
      }
      case Content.Transmission told -> names.add(told.to());
      case Content.Outcome _, Content.Order _, Content.Identity _, Content.Argument _ -> {
        // These name nothing that is compared.
      }
    }
    return names;
  }

  private static void add(Set<String> names, Optional<String> name) {
    name.ifPresent(names::add);
  }
}
