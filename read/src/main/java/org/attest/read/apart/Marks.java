package org.attest.read.apart;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.attest.core.source.Box;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;

/// How a mark is written: its kind, its span, and what it has beside.
///
/// A new kind of mark does not compile here before it has a constant and both of its ways.
final class Marks {
  private Marks() {}

  /// The signs are part of the language: a change counts up [Answer#VERSION].
  private enum Kind {
    HEADING('h'),
    BLOCK('b'),
    DIVISION('d'),
    NOTE_MARK('m'),
    NOTE_BODY('n'),
    PAGE_BREAK('p'),
    FURNITURE('f'),
    QUOTED('q'),
    NAMED('a'),
    DATED('t'),
    READS('r'),
    EMENDED('e'),
    WRITTEN('w'),
    IN_HAND('i'),
    FACSIMILE('s'),
    RECOGNISED('o');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    static Kind of(int sign) throws IOException {
      for (Kind kind : values()) {
        if (kind.sign == sign) {
          return kind;
        }
      }
      throw new IOException("no kind of mark has the sign " + sign);
    }
  }

  static void write(DataOutput out, Mark mark) throws IOException {
    out.writeByte(kind(mark).sign);
    Fields.span(out, mark.span());
    switch (mark) {
      case Mark.Heading m -> out.writeInt(m.level());
      case Mark.Block _, Mark.Furniture _, Mark.Quoted _ -> {}
      case Mark.Division m -> {
        Fields.text(out, m.kind());
        Fields.maybe(out, m.title());
      }
      case Mark.NoteMark m -> Fields.text(out, m.note());
      case Mark.NoteBody m -> {
        Fields.text(out, m.note());
        Fields.text(out, m.label());
        Fields.maybe(out, m.hand());
      }
      case Mark.PageBreak m -> Fields.text(out, m.label());
      case Mark.Named m -> {
        Fields.text(out, m.kind());
        Fields.maybe(out, m.key());
        Fields.maybe(out, m.called());
        encoder(out, m.by());
      }
      case Mark.Dated m -> {
        Fields.text(out, m.when());
        Fields.maybe(out, m.calendar());
        encoder(out, m.by());
      }
      case Mark.Reads m -> Fields.text(out, m.reading());
      case Mark.Emended m -> emended(out, m);
      case Mark.Written m -> {
        Fields.list(out, m.authors(), author -> Fields.text(out, author));
        Fields.maybe(out, m.addressee());
        Fields.maybe(out, m.when());
        Fields.maybe(out, m.place());
      }
      case Mark.InHand m -> Fields.text(out, m.hand());
      case Mark.Facsimile m -> out.writeInt(m.page());
      case Mark.Recognised m -> {
        out.writeInt(m.page());
        out.writeByte(m.confidence());
        box(out, m.box());
      }
    }
  }

  private static void emended(DataOutput out, Mark.Emended mark) throws IOException {
    Fields.text(out, mark.kind());
    Fields.text(out, mark.reading());
    Fields.list(out, mark.witnesses(), witness -> Fields.text(out, witness));
    Fields.maybe(out, mark.detail());
    encoder(out, mark.by());
  }

  private static Mark.Emended emended(DataInputStream in, Span span) throws IOException {
    return new Mark.Emended(
        span, Fields.text(in), Fields.text(in), texts(in), Fields.maybe(in), encoder(in));
  }

  private static void box(DataOutput out, Box box) throws IOException {
    out.writeShort(box.left());
    out.writeShort(box.top());
    out.writeShort(box.right());
    out.writeShort(box.bottom());
  }

  private static Box box(DataInputStream in) throws IOException {
    return new Box(
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedShort());
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    return Fields.list(in, () -> Fields.text(in));
  }

  private static void encoder(DataOutput out, Mark.Encoder encoder) throws IOException {
    Fields.maybe(out, encoder.hand());
    out.writeDouble(encoder.certainty());
  }

  private static Mark.Encoder encoder(DataInputStream in) throws IOException {
    return new Mark.Encoder(Fields.maybe(in), in.readDouble());
  }

  private static Kind kind(Mark mark) {
    return switch (mark) {
      case Mark.Heading _ -> Kind.HEADING;
      case Mark.Block _ -> Kind.BLOCK;
      case Mark.Division _ -> Kind.DIVISION;
      case Mark.NoteMark _ -> Kind.NOTE_MARK;
      case Mark.NoteBody _ -> Kind.NOTE_BODY;
      case Mark.PageBreak _ -> Kind.PAGE_BREAK;
      case Mark.Furniture _ -> Kind.FURNITURE;
      case Mark.Quoted _ -> Kind.QUOTED;
      case Mark.Named _ -> Kind.NAMED;
      case Mark.Dated _ -> Kind.DATED;
      case Mark.Reads _ -> Kind.READS;
      case Mark.Emended _ -> Kind.EMENDED;
      case Mark.Written _ -> Kind.WRITTEN;
      case Mark.InHand _ -> Kind.IN_HAND;
      case Mark.Facsimile _ -> Kind.FACSIMILE;
      case Mark.Recognised _ -> Kind.RECOGNISED;
    };
  }

  static Mark take(DataInputStream in) throws IOException {
    Kind kind = Kind.of(in.readUnsignedByte());
    Span span = Fields.span(in);
    return switch (kind) {
      case HEADING -> new Mark.Heading(span, in.readInt());
      case BLOCK -> new Mark.Block(span);
      case DIVISION -> new Mark.Division(span, Fields.text(in), Fields.maybe(in));
      case NOTE_MARK -> new Mark.NoteMark(span, Fields.text(in));
      case NOTE_BODY -> new Mark.NoteBody(span, Fields.text(in), Fields.text(in), Fields.maybe(in));
      case PAGE_BREAK -> new Mark.PageBreak(span, Fields.text(in));
      case FURNITURE -> new Mark.Furniture(span);
      case QUOTED -> new Mark.Quoted(span);
      case NAMED ->
          new Mark.Named(span, Fields.text(in), Fields.maybe(in), Fields.maybe(in), encoder(in));
      case DATED -> new Mark.Dated(span, Fields.text(in), Fields.maybe(in), encoder(in));
      case READS -> new Mark.Reads(span, Fields.text(in));
      case EMENDED -> emended(in, span);
      case WRITTEN ->
          new Mark.Written(span, texts(in), Fields.maybe(in), Fields.maybe(in), Fields.maybe(in));
      case IN_HAND -> new Mark.InHand(span, Fields.text(in));
      case FACSIMILE -> new Mark.Facsimile(span, in.readInt());
      case RECOGNISED -> new Mark.Recognised(span, in.readInt(), in.readUnsignedByte(), box(in));
    };
  }
}
