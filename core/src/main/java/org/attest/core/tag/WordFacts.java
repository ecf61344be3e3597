package org.attest.core.tag;

/// What a model knows of a word wherever it stands, packed into one number: its cluster, how often
/// it is written with a capital, how frequent it is, and on which lists it is.
public final class WordFacts {
  /// Bits of a cluster's number; the first bits of it are the cluster that holds it.
  public static final int CLUSTER_BITS = 10;

  private static final int CLUSTER = 0x7FF;
  private static final int CAPITAL_AT = 11;
  private static final int FREQUENCY_AT = 13;
  private static final int LISTS_AT = 15;

  /// The lists on which a word can be, as bits.
  public enum WordList {
    GIVEN_NAME(0),
    SURNAME(1),
    PLACE(2),
    PLACE_PART(3),
    TITLE(4),
    RELATION(5),
    PLACE_WORD(6),
    BODY_WORD(7),
    CALENDAR(8),
    DEMONYM(9),
    PREPOSITION(10),
    SPEECH(11);

    private final int place;

    WordList(int place) {
      this.place = place;
    }

    /// The bit of this list among all lists.
    public int bit() {
      return 1 << place;
    }
  }

  private WordFacts() {}

  /// @param cluster from 0, or -1 for none
  /// @param capitals 0 to 3, from never to always written with a capital
  /// @param frequency 0 to 3
  public static int of(int cluster, int capitals, int frequency, int lists) {
    return (cluster + 1)
        | (capitals << CAPITAL_AT)
        | (frequency << FREQUENCY_AT)
        | (lists << LISTS_AT);
  }

  /// The first bits of the cluster, with a mark of how many they are, or 0 if there is none.
  static int cluster(int facts, int bits) {
    int cluster = facts & CLUSTER;
    return cluster == 0 ? 0 : ((cluster - 1) >> (CLUSTER_BITS - bits)) | (1 << bits);
  }

  static int capitals(int facts) {
    return (facts >> CAPITAL_AT) & 3;
  }

  static int frequency(int facts) {
    return (facts >> FREQUENCY_AT) & 3;
  }

  static int lists(int facts) {
    return facts >> LISTS_AT;
  }

  static boolean isOn(int facts, WordList list) {
    return (lists(facts) & list.bit()) != 0;
  }
}
