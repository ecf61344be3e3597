package org.attest.read.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/// The pages of one open file, as pictures.
public interface PagePictures extends AutoCloseable {
  /// How many pages there are.
  int count() throws IOException;

  /// The numbers of the pages that have no text of their own, from 1.
  List<Integer> withoutText() throws IOException;

  /// The picture of a page, made smaller if need be.
  ///
  /// @param number from 1
  /// @param pixelsMax that the picture may have
  /// @throws IOException if the page is damaged
  /// @throws org.attest.read.transcribe.Refusal if the page is beyond a limit, or there is none
  BufferedImage picture(int number, long pixelsMax) throws IOException;

  @Override
  void close() throws IOException;
}
