package org.attest.read.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a column of an authority file can hold, and by which headers it is known.
enum Column {
  NAME("name", "label", "preflabel", "preferredname", "heading", "title"),
  VARIANTS("variants", "variant", "altlabel", "aliases", "alias", "othernames", "forms"),
  KIND("kind", "type", "class", "entitytype"),
  BORN("born", "birth", "birthyear", "birthdate", "dateofbirth", "yearofbirth"),
  DIED("died", "death", "deathyear", "deathdate", "dateofdeath", "yearofdeath"),
  PLACE("place", "location", "country", "residence"),
  DESCRIPTION("description", "note", "notes", "occupation", "about"),

  /// The file's own identifier.
  ID("id", "identifier", "uri", "url", "item", "key"),

  /// Several URIs.
  IDENTIFIERS("identifiers", "sameas", "uris", "keys"),
  WIKIDATA("wikidata", "wikidataid", "qid"),
  VIAF("viaf", "viafid"),
  GND("gnd", "gndid"),
  ISNI("isni"),
  LOC("loc", "lcnaf", "lccn"),
  BNF("bnf", "bnfid"),
  GEONAMES("geonames", "geonamesid");

  private static final Set<Column> IDENTIFYING =
      Set.of(ID, IDENTIFIERS, WIKIDATA, VIAF, GND, ISNI, LOC, BNF, GEONAMES);

  private final String headers;

  Column(String... headers) {
    this.headers = " " + String.join(" ", headers) + " ";
  }

  /// The column that a header names, whatever its case, blanks, hyphens and underscores.
  static Optional<Column> of(String header) {
    String plain = header.toLowerCase(Locale.ROOT).replaceAll("[\\s_.:-]", "");
    return Arrays.stream(values())
        .filter(column -> column.headers.contains(" " + plain + " "))
        .findFirst();
  }

  /// Whether it holds identifiers.
  boolean isIdentifying() {
    return IDENTIFYING.contains(this);
  }

  /// The URI that a cell means; nothing where it means none.
  ///
  /// A URI stands for itself. What keepers give as bare numbers is completed as they publish it.
  Optional<String> uri(String cell) {
    if (cell.contains("://")) {
      return Optional.of(cell).filter(uri -> uri.matches("[A-Za-z][A-Za-z0-9+.-]*://\\S+"));
    }
    if (cell.matches("[QPL]\\d+") && (this == ID || this == WIKIDATA)) {
      return Optional.of("http://www.wikidata.org/entity/" + cell);
    }
    String number = cell.replace(" ", "");
    return prefix().filter(_ -> number.matches("[A-Za-z0-9-]+")).map(prefix -> prefix + number);
  }

  private Optional<String> prefix() {
    return switch (this) {
      case VIAF -> Optional.of("http://viaf.org/viaf/");
      case GND -> Optional.of("https://d-nb.info/gnd/");
      case ISNI -> Optional.of("https://isni.org/isni/");
      case LOC -> Optional.of("http://id.loc.gov/authorities/names/");
      case BNF -> Optional.of("http://data.bnf.fr/ark:/12148/");
      case GEONAMES -> Optional.of("https://sws.geonames.org/");
      case NAME, VARIANTS, KIND, BORN, DIED, PLACE, DESCRIPTION, ID, IDENTIFIERS, WIKIDATA ->
          Optional.empty();
    };
  }
}
