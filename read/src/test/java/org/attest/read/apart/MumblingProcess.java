package org.attest.read.apart;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A process that opens a file and then does what the file says: goes on for ever behind its second
/// member, breaks off there, speaks another language, or does nothing at all.
public final class MumblingProcess {
  private static final int LARGE = 9 << 20;

  private MumblingProcess() {}

  public static void main(String[] arguments) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    int version = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Answer.VERSION;
    new Answer.Ready(version).send(out);
    while (Request.next(in) instanceof Request.Open asked) {
      String what = new String(asked.bytes().array(), StandardCharsets.UTF_8);
      boolean wanted = true;
      for (int i = 1; i <= 3 && wanted; i++) {
        if (i == 3) {
          end(what, out);
        }
        new Answer.Held(what + i, Optional.of(new byte[what.equals("large") ? LARGE : i]))
            .send(out);
        wanted = Request.next(in) instanceof Request.More;
      }
      new Answer.End().send(out);
    }
  }

  private static void end(String what, DataOutputStream out) throws IOException {
    switch (what) {
      case "hang" -> {
        while (true) {
          Thread.onSpinWait();
        }
      }
      case "halt" -> Runtime.getRuntime().halt(9);
      case "mumble" -> out.write("words that a parser printed".getBytes(StandardCharsets.UTF_8));
      default -> {}
    }
  }
}
