package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Looks at the pages of a workbench and sends its forms.
final class Visitor implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  /// @param workbench where the pages are
  Visitor(Workbench workbench) {
    this.address = workbench.address();
  }

  /// What stands at an address; it must be there.
  ///
  /// @param path without the first slash
  String body(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(body(path));
  }

  /// What guards the forms of a page.
  String token(String path) throws IOException, InterruptedException {
    return page(path).select("input[name=_csrf]").attr("value");
  }

  /// Sends a form.
  HttpResponse<String> send(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form =
        new TreeMap<>(fields)
            .entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
