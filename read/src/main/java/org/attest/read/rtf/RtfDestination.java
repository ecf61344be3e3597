package org.attest.read.rtf;

import java.util.Map;

/// Where the text of a group goes.
enum RtfDestination {
  BODY,
  FONTS,
  STYLES,
  INFO,
  TITLE,
  AUTHOR,
  CREATED,
  NOTE,
  COMMENT,
  COMMENT_AUTHOR,
  COMMENT_INITIALS,
  COMMENT_DAY,
  /// What a field does, for instance lead to an address.
  FIELD,
  RUNNING,
  /// Nowhere, with everything inside, unless a group inside says otherwise.
  NOWHERE;

  private static final Map<String, RtfDestination> BY_WORD =
      Map.ofEntries(
          Map.entry("fonttbl", FONTS),
          Map.entry("stylesheet", STYLES),
          Map.entry("info", INFO),
          Map.entry("title", TITLE),
          Map.entry("author", AUTHOR),
          Map.entry("creatim", CREATED),
          Map.entry("footnote", NOTE),
          Map.entry("annotation", COMMENT),
          Map.entry("atnauthor", COMMENT_AUTHOR),
          Map.entry("atnid", COMMENT_INITIALS),
          Map.entry("atndate", COMMENT_DAY),
          Map.entry("header", RUNNING),
          Map.entry("headerl", RUNNING),
          Map.entry("headerr", RUNNING),
          Map.entry("headerf", RUNNING),
          Map.entry("footer", RUNNING),
          Map.entry("footerl", RUNNING),
          Map.entry("footerr", RUNNING),
          Map.entry("footerf", RUNNING),
          Map.entry("shpinst", NOWHERE),
          Map.entry("shprslt", NOWHERE),
          Map.entry("colortbl", NOWHERE),
          Map.entry("pict", NOWHERE),
          Map.entry("nonshppict", NOWHERE),
          Map.entry("objdata", NOWHERE),
          Map.entry("objclass", NOWHERE),
          Map.entry("fldinst", FIELD),
          Map.entry("filetbl", NOWHERE),
          Map.entry("listtable", NOWHERE),
          Map.entry("xe", NOWHERE),
          Map.entry("tc", NOWHERE),
          Map.entry("rxe", NOWHERE),
          Map.entry("txe", NOWHERE),
          Map.entry("template", NOWHERE),
          Map.entry("operator", NOWHERE),
          Map.entry("sp", NOWHERE),
          Map.entry("ftnsep", NOWHERE),
          Map.entry("ftnsepc", NOWHERE),
          Map.entry("aftnsep", NOWHERE),
          Map.entry("aftnsepc", NOWHERE),
          Map.entry("ftncn", NOWHERE),
          Map.entry("aftncn", NOWHERE),
          Map.entry("shptxt", BODY));

  /// The destination that a control word opens, or this one.
  ///
  /// @param optional whether the group began with `\*`: a reader passes over it if it does not know
  ///   the word
  RtfDestination under(String word, boolean optional) {
    RtfDestination named = BY_WORD.get(word);
    if (named == null) {
      return optional ? NOWHERE : this;
    }
    boolean isInsideInfo = named == TITLE || named == AUTHOR || named == CREATED;
    if (isInsideInfo && this != INFO) {
      return this;
    }
    boolean isPassedOver = (this == NOWHERE || this == FIELD) && !word.equals("shptxt");
    return isPassedOver || this == FONTS || this == STYLES ? this : named;
  }

  /// Whether words of a group with this destination are text of the document.
  boolean isText() {
    return this == BODY || this == NOTE || this == COMMENT || this == RUNNING;
  }
}
