package org.attest.publish.page;

import java.util.Optional;
import org.attest.core.port.Found;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;

/// Why words are marked.
sealed interface Tag {
  /// @param why the proposal's reason, in words for a person
  record NameTag(String kind, Optional<String> href, String why) implements Tag {}

  /// @param when the time in EDTF, each interpretation
  record TimeTag(Optional<String> href, String when, String why) implements Tag {}

  /// @param who speaks, or nothing
  record QuotationTag(String who, String why) implements Tag {}

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
      case Quotation quotation -> new QuotationTag(quotation.speaker().orElse(""), why);
    };
  }

  /// What stands further out when marks share words: a quotation holds times and names.
  default int rank() {
    return switch (this) {
      case CitedTag _ -> 0;
      case QuotationTag _ -> 1;
      case TimeTag _ -> 2;
      case NameTag _ -> 3;
    };
  }

  /// What a pointer that rests on the words is told.
  default String title() {
    return switch (this) {
      case NameTag name -> name.kind() + ", " + name.why();
      case TimeTag time -> (time.when().isEmpty() ? "" : time.when() + ", ") + time.why();
      case QuotationTag quotation ->
          (quotation.who().isEmpty() ? "" : quotation.who() + ", ") + quotation.why();
      case CitedTag _ -> "";
    };
  }
}
