package org.attest.core.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.compare.Comparison;
import org.attest.core.compare.NameLookup;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Lives;

/// All records of an archive's authority files, to be found by identifier and by name.
///
/// Safe for several threads.
public final class AuthorityIndex {
  /// By what the proposals of this stage are known.
  public static final String ID = "authorities/1";

  /// So many forms of an entity are looked up, the most frequent.
  private static final int FORMS_MAX = 6;

  /// So many records are compared with one form.
  private static final int COMPARED_MAX = 60;

  /// So many records are proposed for one entity.
  private static final int MATCHES_MAX = 5;

  /// What is less likely is not proposed.
  private static final double LEAST_SCORE = 0.5;

  /// What is so much less likely than the likeliest is not proposed beside it.
  private static final double LEAST_SHARE = 0.7;

  /// A record fits nearly as well as the best from here on.
  private static final double RIVAL_SCORE_OFF = 0.02;

  private static final double SAME_YEARS = 1.1;
  private static final double OTHER_YEARS = 0.5;

  private final Map<String, AuthorityRecord> byId = new HashMap<>();
  private final NameLookup<AuthorityRecord> byName = new NameLookup<>();

  /// @param records where two have one identifier, the later holds
  public AuthorityIndex(List<AuthorityRecord> records) {
    Map<String, AuthorityRecord> newest = new LinkedHashMap<>();
    records.forEach(record -> newest.put(record.id(), record));
    for (AuthorityRecord record : newest.values()) {
      record.others().forEach(other -> byId.putIfAbsent(other, record));
      Set<String> names = new LinkedHashSet<>(List.of(record.name()));
      names.addAll(record.variants());
      record
          .kind()
          .map(List::of)
          .orElse(Arrays.asList(NameKind.values()))
          .forEach(kind -> byName.add(kind, names, record));
    }
    byId.putAll(newest);
  }

  /// The record that has this identifier.
  public Optional<AuthorityRecord> record(String identifier) {
    return Optional.ofNullable(byId.get(identifier));
  }

  /// Records that may mean an entity, the likeliest first; without those whose identifier it has.
  ///
  /// @param lives the years of birth and death that sources tell of it
  public List<AuthorityMatch> matches(Entity entity, Lives lives) {
    Map<String, AuthorityMatch> best = new LinkedHashMap<>();
    Set<String> forms = new LinkedHashSet<>(List.of(entity.name()));
    entity.forms().stream().limit(FORMS_MAX).forEach(forms::add);
    for (String form : forms) {
      for (NameLookup.Hit<AuthorityRecord> hit : byName.find(entity.kind(), form, COMPARED_MAX)) {
        if (!isIdentified(entity, hit.thing())) {
          AuthorityMatch match = match(entity, lives, hit.thing(), hit.comparison());
          best.merge(
              hit.thing().id(),
              match,
              (a, b) -> AuthorityMatch.BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
      }
    }
    double most = best.values().stream().mapToDouble(AuthorityMatch::score).max().orElse(0);
    List<AuthorityMatch> sorted =
        best.values().stream()
            .filter(match -> match.score() >= Math.max(LEAST_SCORE, most * LEAST_SHARE))
            .sorted(AuthorityMatch.BEST_FIRST)
            .toList();
    return withRivals(sorted).stream().limit(MATCHES_MAX).toList();
  }

  private static boolean isIdentified(Entity entity, AuthorityRecord record) {
    return record.identifiers().stream().anyMatch(entity.keys()::contains);
  }

  private static AuthorityMatch match(
      Entity entity, Lives lives, AuthorityRecord record, Comparison comparison) {
    Lives told = Lives.told(record.born(), record.died());
    List<String> reasons = new ArrayList<>(comparison.reasons());
    Optional<String> apart = lives.apart(told);
    double score = comparison.score();
    if (lives.agrees(told)) {
      reasons.add("the years of the lives agree");
      score = Math.min(1, score * SAME_YEARS);
    } else if (apart.isPresent()) {
      score *= OTHER_YEARS;
    }
    return new AuthorityMatch(entity, record, score, reasons, apart.stream().toList());
  }

  /// A name that fits several records says little of any of them.
  private static List<AuthorityMatch> withRivals(List<AuthorityMatch> sorted) {
    double least = sorted.isEmpty() ? 0 : sorted.getFirst().score() - RIVAL_SCORE_OFF;
    int rivals = (int) sorted.stream().filter(match -> match.score() >= least).count() - 1;
    return sorted.stream()
        .map(match -> match.score() >= least && rivals > 0 ? shared(match, rivals) : match)
        .sorted(AuthorityMatch.BEST_FIRST)
        .toList();
  }

  private static AuthorityMatch shared(AuthorityMatch match, int rivals) {
    List<String> against = new ArrayList<>(match.against());
    against.add("fits " + rivals + (rivals == 1 ? " other record" : " other records") + " as well");
    double score = match.score() / (1 + rivals);
    return new AuthorityMatch(match.entity(), match.record(), score, match.reasons(), against);
  }
}
