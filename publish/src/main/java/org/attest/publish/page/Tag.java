package org.attest.publish.page;

import java.util.Optional;
import org.attest.core.port.Found;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.Box;
import org.attest.core.source.Mark;

/// Why words are marked.
sealed interface Tag {
  /// @param why the proposal's reason, in words for a person
  record NameTag(String kind, Optional<String> href, String why) implements Tag {}

  /// @param when the time in EDTF, each interpretation
  record TimeTag(Optional<String> href, String when, String why) implements Tag {}

  /// @param who speaks, to whom, and who passes it on, as far as that is known
  record QuotationTag(boolean isReported, String who, String why) implements Tag {
    static QuotationTag of(Quotation quotation, String why) {
      StringBuilder who = new StringBuilder(quotation.speaker().orElse(""));
      if (!quotation.addressees().isEmpty()) {
        who.append(" to ").append(String.join(" and ", quotation.addressees()));
      }
      boolean isOwn = quotation.speaker().equals(quotation.reporters().stream().findFirst());
      if (!quotation.reporters().isEmpty() && !isOwn) {
        who.append(", as reported by ")
            .append(String.join(", who is quoted by ", quotation.reporters()));
      }
      return new QuotationTag(
          quotation.isReported(), who.toString().replaceFirst("^[ ,]+", ""), why);
    }

    /// The classes of style.
    String style() {
      return isReported ? "quotation reported" : "quotation";
    }
  }

  /// What an editor did to the words.
  ///
  /// @param what the kind, and what the words are to read
  record EmendedTag(String kind, String what, String why) implements Tag {}

  /// A word of which a program that recognised it in the picture of a page was not sure.
  ///
  /// @param confidence from 0 to 100
  /// @param page from 1
  record DoubtTag(int confidence, int page, Box box) implements Tag {
    /// From here on a word is not doubtful.
    static final int SURE = 80;

    static DoubtTag of(Mark.Recognised word) {
      return new DoubtTag(word.confidence(), word.page(), word.box());
    }

    /// Page, left, top, right and bottom, the last four in ten-thousandths of the page.
    String place() {
      return page + " " + box.left() + " " + box.top() + " " + box.right() + " " + box.bottom();
    }
  }

  /// The passage that the address names.
  record CitedTag() implements Tag {}

  /// What a proposal marks.
  static Tag of(Found found) {
    String why = "proposed: " + found.proposal().reason();
    return switch (found.proposal().finding()) {
      case Name name -> new NameTag(name.kind().label(), found.entity().map(Address::entity), why);
      case TimeExpression time ->
          new TimeTag(
              time.when().stream().findFirst().map(Address::time),
              String.join(" or ", time.when()),
              why);
      case Quotation quotation -> QuotationTag.of(quotation, why);
      case Emendation emendation ->
          new EmendedTag(emendation.kind().label(), what(emendation), why + by(found));
    };
  }

  private static String what(Emendation emendation) {
    String copies = String.join(" ", emendation.witnesses());
    String reading = emendation.reading().isEmpty() ? "" : ": " + emendation.reading();
    return emendation.kind().label()
        + reading
        + (copies.isEmpty() ? "" : " (" + copies + ")")
        + emendation.detail().map(detail -> ", " + detail).orElse("");
  }

  private static String by(Found found) {
    String by = found.proposal().by();
    int colon = by.indexOf(": ");
    return colon < 0 ? "" : " (" + by.substring(colon + 2) + ")";
  }

  /// The same without a link, for words inside another link.
  default Tag unlinked() {
    return switch (this) {
      case NameTag name -> new NameTag(name.kind(), Optional.empty(), name.why());
      case TimeTag time -> new TimeTag(Optional.empty(), time.when(), time.why());
      case QuotationTag _, EmendedTag _, DoubtTag _, CitedTag _ -> this;
    };
  }

  /// Whether the words of this tag lead elsewhere.
  default boolean isLink() {
    return switch (this) {
      case NameTag name -> name.href().isPresent();
      case TimeTag time -> time.href().isPresent();
      case QuotationTag _, EmendedTag _, DoubtTag _, CitedTag _ -> false;
    };
  }

  /// What stands further out when marks share words: a quotation holds times and names.
  default int rank() {
    return switch (this) {
      case CitedTag _ -> 0;
      case QuotationTag _ -> 1;
      case TimeTag _ -> 2;
      case NameTag _ -> 3;
      case EmendedTag _ -> 4;
      case DoubtTag _ -> 5;
    };
  }

  /// What a pointer that rests on the words is told.
  default String title() {
    return switch (this) {
      case NameTag name -> name.kind() + ", " + name.why();
      case TimeTag time -> (time.when().isEmpty() ? "" : time.when() + ", ") + time.why();
      case QuotationTag quotation ->
          (quotation.isReported() ? "reported speech: " : "")
              + (quotation.who().isEmpty() ? "" : quotation.who() + ", ")
              + quotation.why();
      case EmendedTag emended -> emended.what() + ", " + emended.why();
      case DoubtTag doubt -> "recognised with " + doubt.confidence() + " %";
      case CitedTag _ -> "";
    };
  }
}
