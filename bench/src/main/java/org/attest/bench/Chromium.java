package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A browser without a window, told what to do over its protocol for developers: no driver stands
/// between it and what is measured.
final class Chromium implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private int asked;

  /// @param profile an empty folder
  Chromium(Path profile, int width, int height) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--enable-precise-memory-info",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=" + width + "," + height,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    URI page = page(process.errorReader());
    socket = client.newWebSocketBuilder().buildAsync(page, new Ear()).join();
  }

  /// Where the one page that is open is told what to do.
  private URI page(BufferedReader errors) throws IOException, InterruptedException {
    String begin = "DevTools listening on ws://";
    String line = errors.readLine();
    while (line != null && !line.startsWith(begin)) {
      line = errors.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("chromium did not start");
    }
    String host = line.substring(begin.length(), line.indexOf('/', begin.length()));
    Thread.ofVirtual().start(() -> passOver(errors));
    JsonNode open =
        JSON.readTree(
            client
                .send(
                    HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build(),
                    HttpResponse.BodyHandlers.ofString())
                .body());
    for (JsonNode each : open) {
      if (each.path("type").asText().equals("page")) {
        return URI.create(each.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new IllegalStateException("chromium has no page");
  }

  /// What it has to complain of would stop it once nobody reads it any more.
  private static void passOver(BufferedReader errors) {
    try {
      errors.transferTo(Writer.nullWriter());
    } catch (IOException closed) {
      // The browser was closed, and that is the end of it.
    }
  }

  /// Opens an address and waits until all that it names is there.
  void open(String address) throws IOException, InterruptedException {
    ObjectNode where = JSON.createObjectNode().put("url", address);
    ask("Page.navigate", where);
    run(
        "new Promise(done => { const look = () => document.readyState === 'complete' &&"
            + " location.href !== 'about:blank' ? done(1) : setTimeout(look, 20); look(); })");
  }

  /// What a script gives, once its promise is kept.
  JsonNode run(String script) throws IOException, InterruptedException {
    ObjectNode what =
        JSON.createObjectNode()
            .put("expression", script)
            .put("awaitPromise", true)
            .put("returnByValue", true);
    JsonNode answer = ask("Runtime.evaluate", what);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  JsonNode ask(String method, ObjectNode parameters) throws IOException, InterruptedException {
    int id = ++asked;
    ObjectNode question = JSON.createObjectNode().put("id", id).put("method", method);
    question.set("params", parameters);
    socket.sendText(JSON.writeValueAsString(question), true).join();
    while (true) {
      String answer = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("chromium does not answer " + method);
      }
      JsonNode read = JSON.readTree(answer);
      if (read.path("id").asInt() == id) {
        return read.path("result");
      }
    }
  }

  /// Gathers what comes in pieces.
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder words = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      words.append(piece);
      if (last) {
        said.add(words.toString());
        words.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, piece, last);
    }
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> all = process.descendants().toList();
    process.destroy();
    all.forEach(ProcessHandle::destroy);
    client.close();
  }
}
