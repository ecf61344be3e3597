package org.attest.core.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is known of one entity of an archive, or told by one row of an authority file.
///
/// @param id stable, and of this profile alone
/// @param kind of what sort it is, `person`; empty if that is not known. Profiles of two known
///   kinds never match
/// @param forms its names in all their forms
/// @param dates of its life, digits with the year first: `1862-07-18`, `1862`
/// @param roles occupations, titles, offices
public record Profile(
    String id,
    String kind,
    Set<String> forms,
    Set<String> dates,
    Set<String> places,
    Set<String> roles) {
  public Profile {
    forms = Set.copyOf(forms);
    dates = Set.copyOf(dates);
    places = Set.copyOf(places);
    roles = Set.copyOf(roles);
  }

  /// A row of records as a profile: its whole names, or given name and surname where there are
  /// none; categories are taken for roles, codes are left out.
  public static Profile of(String kind, List<Records.Column> columns, Records.Row row) {
    Set<String> forms = new TreeSet<>();
    Set<String> dates = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> roles = new TreeSet<>();
    List<String> parts = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String value = row.values().get(column);
      if (value.isBlank()) {
        continue;
      }
      switch (columns.get(column).role()) {
        case FULL_NAME -> forms.add(value);
        case GIVEN_NAME -> parts.addFirst(value);
        case SURNAME -> parts.addLast(value);
        case DATE -> dates.add(value);
        case PLACE -> places.add(value);
        case CATEGORY -> roles.add(value);
        case CODE, IGNORED -> {}
      }
    }
    if (forms.isEmpty() && !parts.isEmpty()) {
      forms.add(String.join(" ", parts));
    }
    return new Profile(row.id(), kind, forms, dates, places, roles);
  }
}
