package org.attest.core.grammar;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.attest.core.text.Tokens;

/// What was learnt about English sentences: gives each word its class and its head.
///
/// Classes are given from left to right, then links by the steps of [State], each time the best
/// scored; both by weights of averaged perceptrons. It takes time in proportion to the text.
public final class GrammarModel {
  /// Changes whenever models of before cannot be used any more.
  private static final int FORMAT = 0x4752414D;

  private final TagSet tags;
  private final WordNumbers clusters;

  /// Words, as they are spelt, that have one class wherever they stand: its number and 1.
  private final WordNumbers settled;

  private final Weights tagging;
  private final Weights stepping;
  private final Weights linking;

  GrammarModel(
      TagSet tags,
      WordNumbers clusters,
      WordNumbers settled,
      Weights tagging,
      Weights stepping,
      Weights linking) {
    this.tags = tags;
    this.clusters = clusters;
    this.settled = settled;
    this.tagging = tagging;
    this.stepping = stepping;
    this.linking = linking;
  }

  /// @throws IllegalArgumentException if these are not the bytes of a model of this version
  public static GrammarModel load(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      requireFormat(in.getInt());
      TagSet tags = TagSet.read(in);
      WordNumbers clusters = WordNumbers.read(in);
      WordNumbers settled = WordNumbers.read(in);
      Weights tagging = Weights.read(in);
      Weights stepping = Weights.read(in);
      Weights linking = Weights.read(in);
      requireFormat(in.getInt());
      if (tagging.classes != tags.size()
          || stepping.classes != State.STEPS
          || linking.classes != Links.count()) {
        throw new IllegalArgumentException("a grammar whose parts do not fit");
      }
      return new GrammarModel(tags, clusters, settled, tagging, stepping, linking);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("a grammar that is cut off", e);
    }
  }

  private static void requireFormat(int found) {
    if (found != FORMAT) {
      throw new IllegalArgumentException("no grammar of this version");
    }
  }

  /// The model as [#load] reads it.
  public byte[] bytes() {
    ByteBuffer out =
        ByteBuffer.allocate(
            2 * Integer.BYTES
                + tags.bytes()
                + clusters.bytes()
                + settled.bytes()
                + tagging.bytes()
                + stepping.bytes()
                + linking.bytes());
    out.putInt(FORMAT);
    tags.write(out);
    clusters.write(out);
    settled.write(out);
    tagging.write(out);
    stepping.write(out);
    linking.write(out);
    out.putInt(FORMAT);
    return out.array();
  }

  /// The sentences of a text, where its tokens and blank lines part them.
  public Analysis analyse(Tokens tokens) {
    return analyse(tokens, Sentences.starts(tokens));
  }

  /// The same with the sentences given.
  ///
  /// @param starts the first token of each sentence, in order, the first of them 0
  public Analysis analyse(Tokens tokens, int[] starts) {
    Word[] words = TagFeatures.words(tokens, clusters);
    int[] given = new int[tokens.size()];
    int[] heads = new int[tokens.size()];
    int[] links = new int[tokens.size()];
    TagFeatures tagger = new TagFeatures(tokens, words, given);
    Linking linker = new Linking(words, given);
    for (int s = 0; s < starts.length; s++) {
      int to = s + 1 < starts.length ? starts[s + 1] : tokens.size();
      tagger.tag(tagging, settled, starts[s], to);
      linker.run(stepping, linking, starts[s], to);
      linker.copy(starts[s], heads, links);
    }
    return new Analysis(tokens, tags, Arrays.copyOf(starts, starts.length), given, heads, links);
  }
}
