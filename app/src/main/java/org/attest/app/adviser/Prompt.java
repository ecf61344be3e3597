package org.attest.app.adviser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.propose.Kind;
import org.attest.publish.record.JsonLines;

/// What a model is asked: how it is to answer, and a stretch of a source.
///
/// The instructions are readable files beside this class, one for each kind.
record Prompt(String instructions, String words) {
  private record Message(String role, String content) {}

  /// @throws CorruptStoreException if the program's own files are not whole
  static Prompt of(Kind kind, String words) {
    return new Prompt(resource(kind.label() + ".txt") + resource("shape.txt"), words);
  }

  private static String resource(String name) {
    try (InputStream in = Prompt.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new CorruptStoreException(name + " is missing: the program is not whole");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CorruptStoreException(name + " is damaged: the program is not whole", e);
    }
  }

  /// The request as the protocol has it.
  String body(String model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Message> messages =
        List.of(new Message("system", instructions), new Message("user", words));
    try (JsonLines json = new JsonLines(out)) {
      json.line(() -> {
        json.text("model", model);
        json.objects(
            "messages",
            messages,
            (Message message) -> {
              json.text("role", message.role());
              json.text("content", message.content());
            });
        json.number("temperature", 0);
        json.flag("stream", false);
      });
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
