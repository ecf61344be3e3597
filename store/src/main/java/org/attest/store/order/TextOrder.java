package org.attest.store.order;

import java.util.Comparator;
import java.util.List;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Finding;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Entity;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// In which order things stand in a text, and what has a character in a stretch of it.
public final class TextOrder {
  /// Strings by their code points, as databases compare UTF-8.
  public static final Comparator<String> CODE_POINTS = TextOrder::byCodePoints;

  /// Entities by kind, then name, then id.
  public static final Comparator<Entity> ENTITIES =
      Comparator.comparing(Entity::kind)
          .thenComparing(Entity::name, CODE_POINTS)
          .thenComparing(Entity::id, CODE_POINTS);

  /// Notes by the places of their marks; those without one come first.
  public static final Comparator<Part> NOTES_BY_MARK =
      Comparator.comparingInt(note -> note.anchor().map(Span::start).orElse(-1));

  private TextOrder() {}

  /// Whether a part belongs to the outline of its source.
  public static boolean isOutline(Part part) {
    return part.kind().isDivision() || part.kind() == PartKind.HEADING;
  }

  /// Proposals by their place, the longer first; those at one place keep the order of the
  /// recognisers. A proposal's index in this list is its ordinal.
  public static List<Proposal> of(List<Proposal> proposals) {
    return proposals.stream()
        .sorted(Comparator.comparing(proposal -> proposal.finding().span()))
        .toList();
  }

  /// Whether a part has a character of its own in this stretch; an empty part (a page break that is
  /// not printed) counts where it stands.
  public static boolean has(Part part, Span within) {
    return any(part.stretches(), within);
  }

  /// Whether a finding has a character in this stretch.
  public static boolean has(Finding finding, Span within) {
    return any(stretches(finding), within);
  }

  /// The stretches that are the finding's own, in order.
  public static List<Span> stretches(Finding finding) {
    return switch (finding) {
      case Name name -> name.segments().isEmpty() ? List.of(name.span()) : name.segments();
      case TimeExpression time -> List.of(time.span());
      case Emendation emendation -> List.of(emendation.span());
      case Quotation quotation -> quotation.passages();
    };
  }

  private static boolean any(List<Span> stretches, Span within) {
    for (Span stretch : stretches) {
      if (stretch.length() == 0 ? within.contains(stretch.start()) : stretch.overlaps(within)) {
        return true;
      }
    }
    return false;
  }

  private static int byCodePoints(String left, String right) {
    int common = Math.min(left.length(), right.length());
    for (int i = 0; i < common; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean pairs = Character.isSurrogate(a) || Character.isSurrogate(b);
        return pairs
            ? Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b)) * 2
                + Integer.signum(Character.compare(a, b))
            : Character.compare(a, b);
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
