package org.attest.core.time.told;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules in stages: what one stage finds is an item for the next (after S. Abney, *Partial parsing
/// via finite-state cascades*, 1996). In each stage the longest match wins, at equal length the
/// earlier rule; each item is looked at once for each rule.
final class Cascade {
  private final List<Rule[][]> stages = new ArrayList<>();
  private final List<Long> firsts = new ArrayList<>();

  Cascade(List<List<Rule>> stages) {
    for (List<Rule> rules : stages) {
      Rule[][] byKind = new Rule[Kind.values().length][];
      long all = 0;
      for (Kind kind : Kind.values()) {
        byKind[kind.number()] =
            rules.stream().filter(r -> (r.firsts() & kind.bit()) != 0).toArray(Rule[]::new);
      }
      for (Rule rule : rules) {
        all |= rule.firsts();
      }
      this.stages.add(byKind);
      this.firsts.add(all);
    }
  }

  List<Item> run(String text, List<Item> items) {
    List<Item> now = items;
    for (int stage = 0; stage < stages.size(); stage++) {
      now = run(text, now, stages.get(stage), firsts.get(stage));
    }
    return now;
  }

  private static List<Item> run(String text, List<Item> items, Rule[][] rules, long firsts) {
    List<Item> out = new ArrayList<>(items.size());
    int at = 0;
    while (at < items.size()) {
      Item here = items.get(at);
      Found found = (here.kinds() & firsts) == 0 ? null : best(text, items, at, rules);
      if (found == null) {
        out.add(here);
        at++;
      } else {
        out.add(found.item());
        at = found.end();
      }
    }
    return out;
  }

  private record Found(Item item, int end) {}

  private static @Nullable Found best(String text, List<Item> items, int at, Rule[][] rules) {
    Found best = null;
    long kinds = items.get(at).kinds();
    while (kinds != 0) {
      int kind = Long.numberOfTrailingZeros(kinds);
      kinds &= kinds - 1;
      for (Rule rule : rules[kind]) {
        best = better(best, rule, text, items, at);
      }
    }
    return best;
  }

  private static @Nullable Found better(
      @Nullable Found best, Rule rule, String text, List<Item> items, int at) {
    Match match = rule.shape().match(text, items, at);
    if (!match.isFound() || (best != null && match.end() <= best.end())) {
      return best;
    }
    Form form = rule.meaning().of(match);
    if (form == null) {
      return best;
    }
    Item item =
        new Item(
            match.start(),
            match.stop(),
            rule.result().bit(),
            List.of(),
            form,
            rule.reason(),
            items.get(at).isApart());
    return new Found(item, match.end());
  }
}
