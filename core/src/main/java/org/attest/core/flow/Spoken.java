package org.attest.core.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.port.Register;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.NameIndex;

/// The namesakes of which decisions speak, and which of them they link.
final class Spoken {
  private final Register register;
  private final Map<String, List<Set<String>>> linked = new HashMap<>();

  private Spoken(Register register) {
    this.register = register;
  }

  /// Each decision links its own two; those of one identifier link all of whom they speak.
  static Spoken of(Register register, List<Decision> decisions) {
    Map<String, List<Decision>> together = new TreeMap<>();
    for (Decision decision : decisions) {
      List<String> identifiers = decision.second().identifiers();
      for (String by : identifiers.isEmpty() ? List.of("#" + decision.seq()) : identifiers) {
        together.computeIfAbsent(by, _ -> new ArrayList<>(1)).add(decision);
      }
    }
    Spoken out = new Spoken(register);
    for (List<Decision> each : together.values()) {
      Set<String> names = out.by(each);
      names.forEach(name -> out.linked.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(names));
    }
    return out;
  }

  Set<String> by(Collection<Decision> decisions) {
    Set<String> keys = new HashSet<>();
    for (Decision decision : decisions) {
      keys.addAll(NameIndex.keys(decision.first()));
      keys.addAll(NameIndex.keys(decision.second()));
    }
    return keys.isEmpty() ? Set.of() : register.sharing(keys);
  }

  /// These and all that decisions link with one of them, through however many.
  Set<String> with(Set<String> names) {
    Set<String> out = new HashSet<>(names);
    List<String> open = new ArrayList<>(names);
    while (!open.isEmpty()) {
      String at = open.removeLast();
      for (Set<String> together : linked.getOrDefault(at, List.of())) {
        for (String other : together) {
          if (out.add(other)) {
            open.add(other);
          }
        }
      }
    }
    return out;
  }

  /// All of whom a decision speaks.
  Set<String> all() {
    return linked.keySet();
  }
}
