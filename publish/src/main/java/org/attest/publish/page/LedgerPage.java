package org.attest.publish.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.port.Catalogue;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.reason.ledger.State;
import org.attest.core.reason.ledger.Window;

/// Who owes what to whom, and how it stands on a day.
///
/// @param day the day, in EDTF
/// @param slider the days between which one can move
/// @param filters lists of debtors and creditors
/// @param states how many commitments can be in each state, whatever is chosen of states
/// @param cards what is shown
/// @param all how many commitments the archive has by its last day
record LedgerPage(
    LedgerSection section,
    String day,
    Slider slider,
    List<EventFilter> filters,
    List<Count> states,
    Lists.Slice<LedgerCard> cards,
    int all,
    Optional<Writing> writing) {
  private static final int CARDS = 50;
  private static final int OPTIONS_MAX = 300;

  /// Beyond the last day of the archive and its terms there is so much room, in days.
  private static final long ROOM = 31;

  /// The days between which one can move, as Julian day numbers.
  record Slider(long first, long last, long now) {}

  /// How many commitments can be in a state.
  ///
  /// @param href shows these alone, or all again
  record Count(String state, long count, String href, boolean isChosen) {}

  static LedgerPage of(
      Catalogue catalogue,
      Chronicle chronicle,
      Ledger ledger,
      LedgerSection section,
      Optional<Writing> writing) {
    long now = section.choice().of(ledger);
    Named named = new Named(catalogue, chronicle);
    Snippets snippets = new Snippets(catalogue);
    List<Entry> known = ledger.entries(now);
    List<Entry> wanted =
        known.stream()
            .filter(entry -> section.id().stream().allMatch(entry.id()::equals))
            .filter(section.choice()::takes)
            .sorted(Entry.OVERDUE_FIRST)
            .toList();
    int first = Math.clamp(section.from(), 0, Math.max(0, wanted.size() - 1)) / CARDS * CARDS;
    List<LedgerCard> cards =
        wanted.stream()
            .skip(first)
            .limit(CARDS)
            .map(entry -> LedgerCard.of(entry, chronicle, named, snippets))
            .toList();
    List<Entry> all = ledger.entries(Long.MAX_VALUE);
    return new LedgerPage(
        section,
        Day.edtf(now),
        slider(all, ledger, now),
        List.of(
            filter("debtor", "Owed by", section.choice().debtor(), all, Entry::debtors, named),
            filter(
                "creditor", "Owed to", section.choice().creditor(), all, Entry::creditors, named)),
        states(known, section),
        new Lists.Slice<>(cards, wanted.size(), first, CARDS, section.address()),
        all.size(),
        writing);
  }

  private static Slider slider(List<Entry> all, Ledger ledger, long now) {
    long first =
        all.stream()
            .map(entry -> entry.made().earliest())
            .filter(OptionalLong::isPresent)
            .mapToLong(OptionalLong::getAsLong)
            .min()
            .orElse(now);
    long last =
        Stream.concat(
                Stream.of(ledger.lastDay()),
                all.stream().flatMap(entry -> entry.due().stream()).map(Window::latest))
            .filter(OptionalLong::isPresent)
            .mapToLong(OptionalLong::getAsLong)
            .max()
            .orElse(now);
    return new Slider(Math.min(first, now), Math.max(last + ROOM, now), now);
  }

  private static EventFilter filter(
      String name,
      String label,
      Optional<String> chosen,
      List<Entry> all,
      Function<Entry, List<String>> parties,
      Named named) {
    Map<String, Long> counts = new TreeMap<>();
    chosen.ifPresent(who -> counts.put(who, 0L));
    all.forEach(entry -> parties.apply(entry).forEach(who -> counts.merge(who, 1L, Long::sum)));
    List<EventFilter.Option> options =
        counts.entrySet().stream()
            .sorted(Comparator.comparingLong((Map.Entry<String, Long> each) -> -each.getValue()))
            .limit(OPTIONS_MAX)
            .map(each ->
                new EventFilter.Option(
                    each.getKey(),
                    named.name(each.getKey()),
                    each.getValue(),
                    chosen.filter(each.getKey()::equals).isPresent()))
            .toList();
    return new EventFilter(name, label, options, counts.size() - options.size());
  }

  private static List<Count> states(List<Entry> known, LedgerSection section) {
    LedgerSection any = section.of(Optional.empty());
    Map<State, Long> counts = new EnumMap<>(State.class);
    for (Entry entry : known) {
      if (any.choice().takes(entry)) {
        entry.states().forEach(state -> counts.merge(state, 1L, Long::sum));
      }
    }
    return counts.entrySet().stream()
        .map(each -> {
          boolean isChosen = section.choice().state().filter(each.getKey()::equals).isPresent();
          LedgerSection href = isChosen ? any : section.of(Optional.of(each.getKey()));
          return new Count(each.getKey().label(), each.getValue(), href.address(), isChosen);
        })
        .toList();
  }

  String back() {
    return section.address();
  }
}
