package org.attest.core.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.port.Register;
import org.attest.core.resolve.Related;

/// Who may be one: what the register knows, and what was compared since.
final class Kinship {
  private final Register register;
  private final Register.Settled settled;
  private final Map<String, List<Related>> fresh = new HashMap<>();

  /// @param parted with whom some may be one because a decision took them apart
  Kinship(Register register, Register.Settled settled, List<Related> parted) {
    this.register = register;
    this.settled = settled;
    settled.related().forEach(this::add);
    parted.forEach(this::add);
  }

  private void add(Related each) {
    fresh.computeIfAbsent(each.first(), _ -> new ArrayList<>()).add(each);
    fresh.computeIfAbsent(each.second(), _ -> new ArrayList<>()).add(each);
  }

  List<Related> all() {
    List<Related> out = known(register.related());
    out.addAll(settled.related());
    return out;
  }

  /// Those of which one at least is one of these.
  List<Related> of(Set<String> namesakes) {
    List<Related> out = known(register.related(namesakes));
    for (String namesake : namesakes) {
      for (Related each : fresh.getOrDefault(namesake, List.of())) {
        if (each.first().equals(namesake) || !namesakes.contains(each.first())) {
          out.add(each);
        }
      }
    }
    return out;
  }

  /// These, and those that are the same by their names as one of them.
  Set<String> same(Set<String> namesakes) {
    return ends(of(namesakes).stream().filter(each -> each.relation().isSame()).toList());
  }

  private List<Related> known(List<Related> related) {
    Set<String> compared = settled.compared();
    List<Related> out = new ArrayList<>(related.size());
    for (Related each : related) {
      if (!compared.contains(each.first()) && !compared.contains(each.second())) {
        out.add(each);
      }
    }
    return out;
  }

  static Set<String> ends(Collection<Related> related) {
    Set<String> out = new HashSet<>();
    for (Related each : related) {
      out.add(each.first());
      out.add(each.second());
    }
    return out;
  }
}
