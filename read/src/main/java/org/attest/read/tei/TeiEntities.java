package org.attest.read.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.read.xml.XmlNode;

/// What the names of a document refer to: `@ref`, `@key`, `@sameAs` and `@corresp`, looked up in
/// its lists of persons, bodies and places.
///
/// A key is a URI where the encoder gives one, in the reference itself or in the entry that it
/// points to; else it is `#` and a key that counts in this document alone.
final class TeiEntities {
  private static final List<String> REFERENCES = List.of("ref", "key", "sameAs", "corresp");
  private static final Set<String> ENTRIES =
      Set.of("person", "personGrp", "org", "place", "bibl", "biblStruct", "object");
  private static final List<String> NAMES =
      List.of("persName", "orgName", "placeName", "geogName", "settlement", "name", "title");

  /// Short forms that libraries know their authority files by.
  private static final Map<String, String> AUTHORITIES =
      Map.of(
          "viaf", "https://viaf.org/viaf/",
          "gnd", "https://d-nb.info/gnd/",
          "wikidata", "https://www.wikidata.org/entity/",
          "wd", "https://www.wikidata.org/entity/",
          "geonames", "https://www.geonames.org/",
          "lccn", "https://id.loc.gov/authorities/names/",
          "isni", "https://isni.org/isni/",
          "orcid", "https://orcid.org/",
          "tgn", "https://vocab.getty.edu/tgn/",
          "ulan", "https://vocab.getty.edu/ulan/");

  private static final Pattern SHORT = Pattern.compile("([A-Za-z][\\w.-]*):(?!//)(.+)");

  private final TeiPointers pointers;
  private final Map<XmlNode.Element, XmlNode.Element> entryOf = new HashMap<>();

  /// The speakers of speeches, and whom the speeches refer to.
  private final Map<XmlNode.Element, String> speakers = new HashMap<>();

  private final Map<String, XmlNode.Element> prefixes = new HashMap<>();

  private TeiEntities(TeiPointers pointers) {
    this.pointers = pointers;
  }

  static TeiEntities of(TeiPointers pointers, List<XmlNode.Element> elements) {
    TeiEntities entities = new TeiEntities(pointers);
    for (XmlNode.Element element : elements) {
      if (ENTRIES.contains(element.name()) && TeiPointers.id(element).isPresent()) {
        element.elements().stream()
            .filter(e -> NAMES.contains(e.name()))
            .forEach(e -> entities.entryOf.put(e, element));
      } else if (element.name().equals("sp") && element.attribute("who").isPresent()) {
        element
            .child("speaker")
            .ifPresent(e -> entities.speakers.put(e, element.attribute("who").orElseThrow()));
      } else if (element.name().equals("prefixDef")) {
        element.attribute("ident").ifPresent(i -> entities.prefixes.putIfAbsent(i, element));
      }
    }
    return entities;
  }

  /// The person who speaks, where a speech says who that is.
  Optional<String> kind(XmlNode.Element element) {
    return speakers.containsKey(element) ? Optional.of("person") : TeiKinds.name(element);
  }

  Mark.Named mark(XmlNode.Element name, Span span, String kind, Mark.Encoder by) {
    Optional<String> reference =
        REFERENCES.stream()
            .flatMap(a -> name.attribute(a).stream())
            .findFirst()
            .or(() -> Optional.ofNullable(speakers.get(name)));
    Optional<XmlNode.Element> entry =
        reference
            .flatMap(this::entry)
            .or(() -> Optional.ofNullable(entryOf.get(name)).filter(_ -> reference.isEmpty()));
    Optional<String> key =
        reference
            .flatMap(this::uri)
            .or(() -> entry.flatMap(this::uri))
            .or(() -> entry.flatMap(TeiPointers::id).map(id -> "#" + id))
            .or(() -> reference.map(TeiEntities::local));
    return new Mark.Named(span, kind, key, entry.flatMap(TeiEntities::fullName), by);
  }

  private static String local(String reference) {
    String first = reference.startsWith("#") ? reference.split("\\s+", 2)[0] : reference;
    return first.startsWith("#") ? first : "#" + first;
  }

  private Optional<XmlNode.Element> entry(String reference) {
    return Stream.of(reference.split("\\s+", -1))
        .flatMap(pointer -> pointers.element(pointer.substring(pointer.indexOf('#') + 1)).stream())
        .filter(e -> ENTRIES.contains(e.name()))
        .findFirst();
  }

  /// The name under which a list has its entry; the preferred one if it says which.
  private static Optional<String> fullName(XmlNode.Element entry) {
    List<XmlNode.Element> names =
        entry.elements().stream().filter(e -> NAMES.contains(e.name())).toList();
    Stream<XmlNode.Element> preferred =
        names.stream()
            .filter(e ->
                Stream.of("type", "role", "subtype", "n")
                    .flatMap(a -> e.attribute(a).stream())
                    .anyMatch(v ->
                        v.matches("(?i)main|pref.*|full|standard|reg.*|authori[sz]ed|headword")));
    return Stream.concat(preferred, names.stream())
        .map(TeiWords::plain)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private Optional<String> uri(XmlNode.Element entry) {
    Stream<String> own =
        Stream.of("sameAs", "ref", "corresp").flatMap(a -> entry.attribute(a).stream());
    Stream<String> numbers =
        entry.elements().stream()
            .filter(e -> e.name().equals("idno"))
            .map(e -> {
              String type = e.attribute("type").orElse("").toLowerCase(Locale.ROOT);
              return e.words().contains("://") ? e.words() : type + ":" + e.words();
            });
    return Stream.concat(own, numbers).flatMap(value -> uri(value).stream()).findFirst();
  }

  /// The first URI among references, its short forms written out.
  private Optional<String> uri(String reference) {
    return Stream.of(reference.split("\\s+", -1))
        .map(this::expanded)
        .filter(pointer -> pointer.matches("(?i)https?://.+"))
        .map(TeiEntities::plain)
        .findFirst();
  }

  private String expanded(String pointer) {
    Matcher matcher = SHORT.matcher(pointer);
    if (!matcher.matches()) {
      return pointer;
    }
    XmlNode.Element defined = prefixes.get(matcher.group(1));
    if (defined != null) {
      return expanded(defined, matcher.group(2)).orElse(pointer);
    }
    String begin = AUTHORITIES.get(matcher.group(1).toLowerCase(Locale.ROOT));
    return begin == null ? pointer : begin + matcher.group(2);
  }

  /// What a `prefixDef` makes of the rest of a short form, which stands for all that its pattern
  /// catches.
  private static Optional<String> expanded(XmlNode.Element prefix, String rest) {
    return prefix.attribute("replacementPattern").map(made -> made.replace("$1", rest));
  }

  /// One form for each URI: authorities are cited with and without `s`, `www` and a last slash.
  private static String plain(String uri) {
    String rest = uri.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("[/#]+$", "");
    int path = rest.indexOf('/');
    String host = (path < 0 ? rest : rest.substring(0, path)).toLowerCase(Locale.ROOT);
    String behind = path < 0 ? "" : rest.substring(path);
    if (host.equals("wikidata.org")) {
      behind = behind.replaceFirst("^/wiki/", "/entity/");
    }
    if (host.equals("sws.geonames.org") || host.equals("geonames.org")) {
      host = "geonames.org";
      behind = behind.replaceFirst("^(/\\d+).*", "$1");
    }
    return "https://" + host + behind;
  }
}
