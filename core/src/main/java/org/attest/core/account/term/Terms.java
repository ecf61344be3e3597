package org.attest.core.account.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The terms of an archive: those of the tables, and those that it adds.
///
/// Law: every word is a term. One that is not listed under any of its names is looked up without
/// its plural, and an attribute by what stands before `of`: *origin of the other delegations* is an
/// *origin*. What is found nowhere is an attribute of one value, of which words alone prove little,
/// or anything else with any number of values.
public final class Terms {
  private static final Terms STANDARD = new Terms(tables());

  private final Map<Family, Map<String, Term>> byWord = new EnumMap<>(Family.class);
  private final List<Term> all;

  private Terms(List<Term> all) {
    this.all = List.copyOf(all);
    for (Term term : all) {
      Map<String, Term> known = byWord.computeIfAbsent(term.family(), _ -> new HashMap<>());
      term.also().forEach(word -> known.put(Words.plain(word), term));
      known.put(term.name(), term);
    }
  }

  /// The tables alone.
  public static Terms standard() {
    return STANDARD;
  }

  private static List<Term> tables() {
    Map<Family, String> tables = new EnumMap<>(Family.class);
    tables.put(Family.EVENT, EventTable.LINES);
    tables.put(Family.ROLE, RoleTable.LINES);
    tables.put(Family.RELATION, RelationTable.LINES);
    tables.put(Family.ATTRIBUTE, AttributeTable.LINES);
    tables.put(Family.COMMITMENT, CommitmentTable.LINES);
    List<Term> all = new ArrayList<>();
    tables.forEach(
        (family, lines) -> lines.lines().forEach(line -> all.add(Term.parse(family, line))));
    return all;
  }

  /// These and more; one that is added supersedes what was known under its names.
  public Terms with(Collection<Term> added) {
    List<Term> more = new ArrayList<>(all);
    more.addAll(added);
    return new Terms(more);
  }

  /// All that are listed, in the order of the tables.
  public List<Term> all() {
    return all;
  }

  /// The term that a word is.
  public Term of(Family family, String word) {
    String plain = Words.plain(word);
    return listed(family, plain).orElseGet(() -> Term.unlisted(family, plain));
  }

  private Optional<Term> listed(Family family, String plain) {
    Map<String, Term> known = byWord.getOrDefault(family, Map.of());
    Term found = known.get(plain);
    if (found == null) {
      found = known.get(Words.singular(plain));
    }
    if (found == null && family == Family.ATTRIBUTE && plain.contains(" of ")) {
      found = known.get(plain.substring(0, plain.indexOf(" of ")));
    }
    return Optional.ofNullable(found);
  }
}
