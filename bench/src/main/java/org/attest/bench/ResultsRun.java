package org.attest.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.app.archive.Archive;
import org.attest.app.web.Workbench;

/// Asks the server of an archive for pages of search results, over HTTP, one after the other.
///
/// Arguments: an archive, how many queries of each kind. Each is asked once to warm up and then
/// several times more; of these counts the median.
public final class ResultsRun {
  private static final int ROUNDS = 5;

  private ResultsRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path dir = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    List<String> texts = SearchRun.texts(dir.resolve("index"));
    try (Archive archive = Archive.open(dir);
        Workbench workbench = Workbench.start(archive.view(), 0);
        HttpClient client = HttpClient.newHttpClient()) {
      List<Fetch> all = new ArrayList<>();
      for (Wording wording : Wording.values()) {
        List<Fetch> times = new ArrayList<>();
        for (String query : wording.queries(texts, count)) {
          times.add(median(client, workbench.address() + "search?q=" + encoded(query)));
        }
        Fetch.print(wording.name().toLowerCase(Locale.ROOT), times);
        all.addAll(times);
      }
      Fetch.print("all", all);
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static Fetch median(HttpClient client, String address)
      throws IOException, InterruptedException {
    Fetch.of(client, address);
    List<Fetch> all = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      all.add(Fetch.of(client, address));
    }
    return new Fetch(
        Duel.at(all.stream().map(Fetch::whole).toList(), .5),
        Duel.at(all.stream().map(Fetch::worked).toList(), .5));
  }
}
