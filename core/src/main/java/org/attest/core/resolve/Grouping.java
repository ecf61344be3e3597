package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.text.StructuredSource;

/// Brings together the names of one source that its own evidence holds together.
///
/// Names are one where nothing but case, accents, points and an article tells them apart; where the
/// source says so ([Glosses]); where one is the surname, the initials or the first name of the only
/// person of that name in the source; where one is an abbreviation of the only organisation whose
/// initials it is. A surname that two share goes with the one who was named in full before, unless
/// the other was named nearly as near. Encoders' keys go before all of this.
///
/// Spelling is not compared here: [Identities] does that for all sources at once.
public final class Grouping {
  private final String source;
  private final List<Name> names = new ArrayList<>();
  private final List<LocalForm> forms = new ArrayList<>();
  private final LocalForm[] formOf;
  private final LocalGroups groups;
  private int formsCount;

  private Grouping(String source, List<Proposal> proposals) {
    this.source = source;
    proposals.stream()
        .map(Proposal::finding)
        .filter(Name.class::isInstance)
        .map(Name.class::cast)
        .distinct()
        .sorted(
            Comparator.comparing(Name::span).thenComparing(Name::kind).thenComparing(Name::reading))
        .forEach(names::add);
    this.formOf = new LocalForm[names.size()];
    Map<String, LocalForm> known = new HashMap<>();
    Map<String, String> plain = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      String reading = reading(name);
      String bare = plain.computeIfAbsent(reading, Plain::of);
      LocalForm form =
          known.computeIfAbsent(
              LocalForm.id(name, bare), _ -> new LocalForm(forms.size(), name, bare));
      if (form.number() == forms.size()) {
        forms.add(form);
      }
      form.add(reading);
      formOf[i] = form;
    }
    this.groups = new LocalGroups(source, forms);
  }

  /// The appearances of one source.
  ///
  /// @param proposals all that was recognised in it
  public static Appearances of(StructuredSource source, List<Proposal> proposals) {
    Grouping grouping = new Grouping(source.source().id(), proposals);
    grouping.groups.joinKeyed();
    Glosses glosses = new Glosses(source, grouping.names);
    for (Glosses.Gloss gloss : glosses.all()) {
      grouping.groups.join(
          grouping.formOf[gloss.second()],
          grouping.formOf[gloss.first()],
          gloss.why(),
          gloss.score());
    }
    Map<Integer, LocalForm> settled = grouping.join();
    return grouping.appearances(settled, new Surrounds(source.source().text().value()));
  }

  /// @return for the names whose form two bear, the form with which each goes
  private Map<Integer, LocalForm> join() {
    Map<String, List<LocalForm>> families = new TreeMap<>();
    for (LocalForm form : forms) {
      families.computeIfAbsent(form.family(), _ -> new ArrayList<>()).add(form);
    }
    Map<LocalForm, List<LocalForm>> shared = new LinkedHashMap<>();
    families.values().forEach(family -> shared.putAll(groups.joinFamily(family)));
    groups.joinFirstNames(families);
    groups.joinAbbreviations();
    return nearest(shared);
  }

  /// Of forms that two bear, each name goes with the bearer who was named before, if that is plain.
  private Map<Integer, LocalForm> nearest(Map<LocalForm, List<LocalForm>> shared) {
    Map<Integer, LocalForm> out = new HashMap<>();
    if (shared.isEmpty()) {
      return out;
    }
    Map<LocalForm, Integer> last = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      LocalForm form = formOf[i];
      int start = names.get(i).span().start();
      List<LocalForm> bearers = shared.getOrDefault(form, List.of());
      if (bearers.isEmpty()) {
        last.put(groups.first(form), start);
      } else {
        int at = i;
        settle(start, bearers, last)
            .ifPresent(bearer -> {
              out.put(at, bearer);
              groups.tell(form, bearer, "the surname alone, after the full name", 0.8);
            });
      }
    }
    return out;
  }

  private static final int REACH = 2000;
  private static final int DOUBT = 300;

  private Optional<LocalForm> settle(
      int start, List<LocalForm> bearers, Map<LocalForm, Integer> last) {
    List<LocalForm> near =
        bearers.stream()
            .map(groups::first)
            .distinct()
            .filter(bearer -> start - last.getOrDefault(bearer, -2 * REACH) <= REACH)
            .sorted(Comparator.comparingInt(bearer -> -last.getOrDefault(bearer, 0)))
            .toList();
    if (near.isEmpty()) {
      return Optional.empty();
    }
    boolean isPlain =
        near.size() == 1
            || last.getOrDefault(near.get(0), 0) - last.getOrDefault(near.get(1), 0) > DOUBT;
    return isPlain ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private Appearances appearances(Map<Integer, LocalForm> settled, Surrounds surrounds) {
    Map<LocalForm, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      LocalForm first = groups.first(settled.getOrDefault(i, formOf[i]));
      members.computeIfAbsent(first, _ -> new ArrayList<>()).add(i);
    }
    List<Appearance> all = new ArrayList<>();
    Map<Name, Integer> numbers = new HashMap<>();
    for (Map.Entry<LocalForm, List<Integer>> each : members.entrySet()) {
      LocalForm first = each.getKey();
      List<Name> own = each.getValue().stream().map(names::get).toList();
      List<Appearance.Form> some = forms(own, numbers);
      Appearance.Context context = surrounds.context(own);
      all.add(new Appearance(source, all.size(), first.kind(), some, groups.ties(first), context));
    }
    return new Appearances(all, numbers);
  }

  /// As the source has it, of persons without the titles before the name.
  private static String reading(Name name) {
    return name.kind() == NameKind.PERSON ? PersonName.untitled(name.reading()) : name.reading();
  }

  /// The forms of these names, the fullest first; their numbers go on from those that were given.
  private List<Appearance.Form> forms(List<Name> own, Map<Name, Integer> numbers) {
    Map<String, List<Name>> byForm = new TreeMap<>();
    for (Name name : own) {
      String id = reading(name) + "\u0000" + name.key().map(Name.Key::id).orElse("");
      byForm.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(name);
    }
    List<Appearance.Form> out = new ArrayList<>();
    for (List<Name> same : byForm.values()) {
      Name first = same.getFirst();
      same.forEach(name -> numbers.put(name, formsCount));
      out.add(new Appearance.Form(formsCount, reading(first), first.key(), same.size()));
      formsCount++;
    }
    out.sort(Comparator.comparingInt((Appearance.Form form) -> -form.names()));
    Appearance.Form fullest =
        out.stream()
            .min(Comparator.comparing(Appearance.Form::reading, Naming.FULLEST_FIRST))
            .orElseThrow();
    out.remove(fullest);
    out.addFirst(fullest);
    return out;
  }
}
