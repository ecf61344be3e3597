package org.attest.read.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Writes down places that have several forms (`choice`, `app`): the printed one is the text, the
/// others follow in square brackets, which the reading text leaves out; an expansion or a regular
/// spelling is the reading of the printed form.
///
/// Where the forms are blocks, the others stand behind the printed one as notes beside it.
final class TeiForms {
  private static final Set<String> PRINTED = Set.of("sic", "orig", "abbr", "am", "lem");
  private static final Set<String> READ = Set.of("expan", "reg", "ex");
  private static final Set<String> NOTES = Set.of("note", "witDetail", "noteGrp");
  private static final Set<String> GROUPS = Set.of("rdgGrp");

  private static final Set<String> FORMS =
      Set.of("sic", "orig", "abbr", "am", "lem", "expan", "reg", "ex", "corr", "rdg");

  /// Which attribute of P4 holds the form that goes with an element.
  private static final Map<String, String> PAIRS =
      Map.of(
          "sic", "corr", "corr", "sic", "orig", "reg", "reg", "orig", "abbr", "expan", "expan",
          "abbr");

  /// What a form that is only a reading cannot hold, for it would be lost there.
  private static final Set<String> NOT_WORDS =
      Set.of(
          "note",
          "choice",
          "app",
          "del",
          "gap",
          "surplus",
          "supplied",
          "pb",
          "fw",
          "ref",
          "ptr",
          "figure",
          "graphic",
          "media",
          "index",
          "quote",
          "q",
          "said",
          "handShift",
          "date",
          "name",
          "persName",
          "placeName",
          "orgName",
          "include");

  private final TeiEdition edition;
  private final Transcription out;
  private final TeiWalk walk;
  private final TeiPlaces places;

  TeiForms(TeiEdition edition, Transcription out, TeiWalk walk, TeiPlaces places) {
    this.places = places;
    this.edition = edition;
    this.out = out;
    this.walk = walk;
  }

  void write(XmlNode.Element place, boolean prose) {
    List<XmlNode.Element> forms = new ArrayList<>();
    List<XmlNode.Element> notes = new ArrayList<>();
    collect(place, forms, notes);
    place.children().stream()
        .filter(child -> child instanceof XmlNode.Words words && !words.words().isBlank())
        .forEach(words -> out.text(words.words()));
    write(place, forms, prose);
    notes.forEach(note -> walk.element(note, prose, Optional.empty()));
  }

  /// The forms that P4 puts into an attribute of the other: `<sic corr="quorum">qourum</sic>`.
  ///
  /// @return whether the element has such an attribute
  boolean writeFormOfP4(XmlNode.Element element, boolean prose) {
    Optional<String> attribute =
        Optional.ofNullable(PAIRS.get(element.name()))
            .filter(a -> element.attribute(a).isPresent());
    attribute.ifPresent(other -> {
      XmlNode.Words words = new XmlNode.Words(element.attribute(other).orElseThrow());
      List<XmlNode> said = List.of(words);
      write(
          element,
          List.of(
              new XmlNode.Element(element.name(), Map.of(), element.children()),
              new XmlNode.Element(other, Map.of(), said)),
          prose);
    });
    return attribute.isPresent();
  }

  private void write(XmlNode.Element place, List<XmlNode.Element> forms, boolean prose) {
    Optional<XmlNode.Element> printed = printed(forms);
    if (printed.isEmpty()) {
      return;
    }
    if (forms.stream().anyMatch(TeiBlocks::holdsBlocks)) {
      asBlocks(place, forms, printed.get());
      return;
    }
    if (!prose) {
      walk.endBlock();
    }
    inWords(place, forms, printed.get());
    if (!prose) {
      walk.endBlock();
    }
  }

  /// The forms of a place, groups of readings taken apart.
  private static void collect(
      XmlNode.Element place, List<XmlNode.Element> forms, List<XmlNode.Element> notes) {
    for (XmlNode.Element element : place.elements()) {
      if (GROUPS.contains(element.name())) {
        collect(element, forms, notes);
      } else if (NOTES.contains(element.name())) {
        notes.add(element);
      } else {
        forms.add(element);
      }
    }
  }

  /// The form that stands on the page.
  private static Optional<XmlNode.Element> printed(List<XmlNode.Element> forms) {
    return forms.stream()
        .filter(f -> PRINTED.contains(f.name()))
        .findFirst()
        .or(() -> forms.stream().filter(f -> !READ.contains(f.name())).findFirst())
        .or(() -> forms.stream().findFirst());
  }

  /// Whether a form is nothing but the reading of another.
  private static boolean isRead(XmlNode.Element form) {
    return READ.contains(form.name())
        && form.below().stream().noneMatch(e -> NOT_WORDS.contains(e.name()));
  }

  private void inWords(
      XmlNode.Element place, List<XmlNode.Element> forms, XmlNode.Element printed) {
    int before = out.length();
    Transcription.Open whole = out.open();
    Transcription.Open first = out.open();
    form(printed);
    boolean stands = out.length() > before;
    List<XmlNode.Element> rest = forms.stream().filter(form -> form != printed).toList();
    List<Function<Span, Mark>> all = said(place, printed, rest);
    List<Function<Span, Mark>> said = places.aim(place, all) ? List.of() : all;
    said.forEach(mark -> out.close(first, mark));
    Transcription.Open bracket = out.openWithBlank();
    Transcription.Open others = out.open();
    others(rest.stream().filter(form -> !isRead(form)).toList());
    said.stream().filter(_ -> !stands).forEach(mark -> out.close(others, mark));
    out.close(bracket, span -> new Mark.Reads(span, ""));
    rest.stream()
        .filter(TeiForms::isRead)
        .map(TeiWords::plain)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .ifPresent(words -> out.close(whole, span -> new Mark.Reads(span, words)));
  }

  /// The forms that are neither printed nor read, in brackets.
  private void others(List<XmlNode.Element> others) {
    List<XmlNode.Element> told = others.stream().filter(o -> !o.words().isEmpty()).toList();
    String before = " [";
    for (XmlNode.Element other : told) {
      out.text(before);
      form(other);
      before = "; ";
    }
    out.text(told.isEmpty() ? "" : "]");
  }

  /// Forms that are blocks: the printed one is the text, the others stand beside it.
  private void asBlocks(
      XmlNode.Element place, List<XmlNode.Element> forms, XmlNode.Element printed) {
    walk.endBlock();
    Transcription.Open open = out.open();
    walk.children(printed, TeiBlocks.isWords(printed));
    walk.endBlock();
    List<XmlNode.Element> rest = forms.stream().filter(form -> form != printed).toList();
    said(place, printed, rest).forEach(mark -> out.close(open, mark));
    for (XmlNode.Element other : rest) {
      List<String> copies = copies(other);
      walk.beside(
          other, copies.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", copies)));
    }
  }

  private void form(XmlNode.Element form) {
    if (FORMS.contains(form.name())) {
      walk.children(form, true);
    } else {
      walk.element(form, true, Optional.empty());
    }
  }

  /// What the encoder says of the printed form: each other form, and the copies that have it.
  private List<Function<Span, Mark>> said(
      XmlNode.Element place, XmlNode.Element printed, List<XmlNode.Element> rest) {
    return Stream.concat(Stream.of(printed).filter(form -> !copies(form).isEmpty()), rest.stream())
        .map(form -> said(place, form))
        .toList();
  }

  private Function<Span, Mark> said(XmlNode.Element place, XmlNode.Element form) {
    Mark.Encoder by = edition.encoders().of(form, place);
    String words = TeiWords.plain(form);
    return span ->
        new Mark.Emended(span, kind(form.name()), words, copies(form), detail(form, place), by);
  }

  private static String kind(String form) {
    return switch (form) {
      case "corr" -> "correction";
      case "reg" -> "regularisation";
      case "expan", "ex" -> "expansion";
      case "supplied", "unclear" -> form;
      case "sic" -> "sic";
      default -> "variant";
    };
  }

  private static Optional<String> detail(XmlNode.Element form, XmlNode.Element place) {
    return Stream.of(form, place)
        .flatMap(
            e -> Stream.of("cause", "reason", "type", "loc").flatMap(a -> e.attribute(a).stream()))
        .findFirst();
  }

  /// The signs of the copies that have a form.
  static List<String> copies(XmlNode.Element form) {
    return form.attribute("wit").stream()
        .flatMap(wit -> Stream.of(wit.split("\\s+", -1)))
        .map(sign -> sign.substring(sign.indexOf('#') + 1))
        .filter(sign -> !sign.isEmpty())
        .distinct()
        .toList();
  }
}
