package org.attest.read.mail;

import java.io.IOException;

/// What is done with the files that are attached to a message.
public interface Attachments {
  /// @param name without folders
  /// @param type the media type that the message gives it
  void add(String name, String type, byte[] bytes) throws IOException;
}
