package org.attest.app.adviser;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.attest.publish.record.ImportedRecord;

/// A server that speaks the OpenAI chat protocol.
///
/// @param base the address up to `/chat/completions`, as such servers tell it:
///   `http://localhost:11434/v1`
/// @param model the name by which the server knows the model
/// @param key what the server wants to hear from those who may ask; of most local ones nothing
/// @param patience how long an answer may take
public record ModelServer(URI base, String model, Optional<String> key, Duration patience) {
  /// How long answers may take where nothing else is said.
  public static final Duration PATIENCE = Duration.ofMinutes(3);

  /// A longer answer is none.
  private static final long ANSWER_BYTES_MAX = 2_000_000;

  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final int NOT_FOUND = 404;
  private static final int TOLD_MAX = 200;

  /// @return nothing where these words are no address of a server
  public static Optional<URI> address(String words) {
    try {
      URI uri = URI.create(words.strip().replaceAll("/+$", ""));
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return isWeb && uri.getHost() != null && uri.getQuery() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /// Asks once; nothing is followed to another address.
  Reply ask(Prompt prompt) {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      return reply(client.send(request(prompt), limited()));
    } catch (HttpTimeoutException late) {
      return new Reply.Failed("no answer within " + patience.toSeconds() + " s", false);
    } catch (ConnectException nobody) {
      return new Reply.Failed("nobody answers at " + base, true);
    } catch (IOException broken) {
      return new Reply.Failed("the answer broke off: " + broken.getMessage(), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Reply.Failed("the run was stopped", true);
    }
  }

  private static HttpResponse.BodyHandler<byte[]> limited() {
    return HttpResponse.BodyHandlers.limiting(
        HttpResponse.BodyHandlers.ofByteArray(), ANSWER_BYTES_MAX);
  }

  private HttpRequest request(Prompt prompt) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/chat/completions"))
            .timeout(patience)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(prompt.body(model)));
    key.ifPresent(words -> request.header("Authorization", "Bearer " + words));
    return request.build();
  }

  private static Reply reply(HttpResponse<byte[]> response) {
    String body = new String(response.body(), StandardCharsets.UTF_8);
    if (response.statusCode() != 200) {
      String told = body.strip().replaceAll("\\s+", " ");
      return new Reply.Failed(
          "the server answers "
              + response.statusCode()
              + (told.isEmpty() ? "" : ": " + told.substring(0, Math.min(TOLD_MAX, told.length()))),
          response.statusCode() >= 400 && response.statusCode() <= NOT_FOUND);
    }
    return ImportedRecord.parse(body)
        .flatMap(answer -> answer.objects("choices").stream().findFirst())
        .flatMap(choice -> choice.object("message").text("content"))
        .filter(words -> !words.isBlank())
        .<Reply>map(Reply.Said::new)
        .orElseGet(() -> new Reply.Failed("the server's answer has no words of a model", false));
  }
}
