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
import org.attest.core.resolve.Parted;
import org.attest.core.resolve.Related;

/// The namesakes of which decisions speak, and which of them they link.
final class Spoken {
  private final Register register;
  private final Map<String, List<Set<String>>> linked = new HashMap<>();
  private Parted parted = new Parted(List.of(), List.of());

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
    together.values().forEach(each -> out.link(out.by(each)));
    if (decisions.stream().anyMatch(each -> each.verdict() == Decision.Verdict.DIFFERENT)) {
      out.parted =
          Parted.of(
              register.appearances(out.linked.keySet()),
              decisions,
              keys -> register.appearances(register.sharing(keys)));
      out.parted.together().forEach(out::link);
    }
    return out;
  }

  private void link(Set<String> names) {
    names.forEach(name -> linked.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(names));
  }

  /// Those that a decision took apart, and those whom the pieces join.
  Set<String> parted() {
    Set<String> out = new HashSet<>();
    parted.together().forEach(out::addAll);
    return out;
  }

  /// With whom some may be one because a decision took them apart.
  List<Related> related() {
    return parted.related();
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
}
