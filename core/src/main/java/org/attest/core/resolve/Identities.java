package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Brings together the forms of names that are plainly the same.
public final class Identities {
  private Identities() {}

  /// @param forms how often each form occurs over the whole archive
  public static Resolution resolve(Map<Resolution.Form, Integer> forms) {
    Map<String, List<Resolution.Form>> groups = new TreeMap<>();
    for (Resolution.Form form : forms.keySet()) {
      String key =
          form.kind().label() + "." + form.reading().toLowerCase(Locale.ROOT).replace(' ', '-');
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(form);
    }
    List<Entity> entities = new ArrayList<>();
    Map<Resolution.Form, String> entityOf = new HashMap<>();
    groups.forEach((id, group) -> {
      group.sort(Comparator.comparing(Resolution.Form::reading));
      group.forEach(form -> entityOf.put(form, id));
      entities.add(
          new Entity(
              id,
              group.getFirst().kind(),
              group.getFirst().reading(),
              group.stream().map(Resolution.Form::reading).toList(),
              group.stream().mapToInt(forms::get).sum()));
    });
    return new Resolution(entities, entityOf);
  }
}
