package org.attest.read.scan;

import java.awt.image.BufferedImage;
import java.util.List;

/// A program that recognises text in pictures.
///
/// It may be asked from several threads at once. Whatever stands in a picture, the answer is a
/// result; a thread that is interrupted gets a failed one soon.
public interface Engine {
  /// As a person knows it.
  String name();

  String version();

  /// The languages that it has, by their codes, ascending.
  List<String> languages();

  /// The lines of a page in reading order.
  ///
  /// @param picture of one page; not kept and not changed
  /// @param languages some of those that it has, the most likely first
  PageResult recognise(BufferedImage picture, List<String> languages);
}
