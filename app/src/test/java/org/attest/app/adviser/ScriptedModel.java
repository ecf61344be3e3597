package org.attest.app.adviser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.attest.publish.record.JsonLines;

/// A server that answers as a script says; when the script is at its end, its last line again.
public final class ScriptedModel implements AutoCloseable {
  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Deque<Line> script = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();

  /// One answer.
  private record Line(int status, String body, boolean isSlow) {}

  public ScriptedModel() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/v1/chat/completions", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /// The model says these words.
  public ScriptedModel says(String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines json = new JsonLines(out)) {
      json.line(() ->
          json.objects(
              "choices",
              List.of(words),
              (String each) -> json.object("message", () -> json.text("content", each))));
    }
    return sends(200, out.toString(StandardCharsets.UTF_8));
  }

  /// The server sends this.
  public synchronized ScriptedModel sends(int status, String body) {
    script.add(new Line(status, body, false));
    return this;
  }

  /// The server says nothing.
  public synchronized ScriptedModel isSilent() {
    script.add(new Line(200, "", true));
    return this;
  }

  /// All that was asked, as it came.
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  /// The address up to the version.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /// As a person names it.
  public ModelServer server(Duration patience) {
    return new ModelServer(address(), "scripted", Optional.of("a key"), patience);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Line line = next(exchange.getRequestHeaders().getFirst("Authorization") + " " + question);
    if (line.isSlow()) {
      await();
    }
    byte[] bytes = line.body().getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(line.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private synchronized Line next(String question) {
    asked.add(question);
    return script.size() > 1 ? script.remove() : script.element();
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
