package org.attest.read.transcribe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;

/// The text of a file that only holds other files: its name, and a line for each of them.
public final class Listing implements MemberTaker {
  private final Original original;
  private final Transcription out;
  private boolean isEmpty = true;

  public Listing(Original original, int charactersMax) {
    this.original = original;
    this.out = new Transcription(charactersMax);
  }

  @Override
  public void take(String path, InputStream bytes) throws IOException {
    bytes.transferTo(OutputStream.nullOutputStream());
    pass(path);
  }

  @Override
  public void pass(String line) {
    if (isEmpty) {
      out.heading(1);
      out.text(original.name());
      isEmpty = false;
    }
    out.endBlock();
    out.text(line);
  }

  public boolean isEmpty() {
    return isEmpty;
  }

  /// @param format media type of the file
  public Transcript finish(String format) {
    return out.finish(Metadata.of(format));
  }
}
