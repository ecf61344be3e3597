package org.attest.core.speech;

/// What the words beside a turn say of its speaker.
///
/// @param speaker who is said to speak
/// @param verb the token of the verb, or -1
record Cue(Mention speaker, int verb, Strength strength) {
  enum Strength {
    /// A verb of saying with its subject.
    SAID,
    /// The words are announced by a colon behind what the speaker does.
    ANNOUNCED,
    /// The speaker does something beside the words.
    BESIDE
  }

  /// Whether the two cannot be of one speaker.
  boolean clashes(Cue other, Cast cast) {
    Mention mine = speaker;
    Mention its = other.speaker;
    boolean bothNamed = mine.person() >= 0 && its.person() >= 0 && isSure(mine) && isSure(its);
    if (bothNamed) {
      return mine.person() != its.person();
    }
    boolean oneFirst = Narrator.isNarrating(mine) != Narrator.isNarrating(its);
    return oneFirst || sex(mine, cast).clashes(sex(its, cast));
  }

  private static Sex sex(Mention mention, Cast cast) {
    return mention.person() < 0
        ? mention.sex()
        : mention.sex().or(cast.get(mention.person()).sex());
  }

  private static boolean isSure(Mention mention) {
    return mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ROLE;
  }
}
