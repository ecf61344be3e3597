package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;
import org.attest.app.web.Workbench;

/// Reads a book of 3,000 pages and looks at it as a person does: how soon it opens at the server,
/// and whether a browser scrolls through it without a stutter and without growing.
///
/// Arguments: an empty folder, how many seconds the browser scrolls at each pace. The book is made
/// by seed.
public final class ReadingRun {
  private static final int PAGES = 3000;
  private static final int PAGE = 3500;
  private static final int ROUNDS = 25;
  private static final long SEED = 11;

  private ReadingRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int seconds = Integer.parseInt(arguments[1]);
    Path book = folder.resolve("book.txt");
    Files.writeString(book, book());
    Path dir = folder.resolve("archive");
    if (!Files.isDirectory(dir)) {
      try (Archive made = Archive.write(dir)) {
        made.read(List.of(book), Progress.SILENT);
      }
    }
    int characters;
    try (Archive archive = Archive.open(dir)) {
      characters = archive.view().catalogue().sources().getFirst().characters();
    }
    System.out.printf(Locale.ROOT, "%d bytes, %d characters%n", Files.size(book), characters);
    atTheServer(dir, characters);
    for (int width : List.of(1280, 390)) {
      inTheBrowser(dir, folder.resolve("profile-" + width), width, seconds);
    }
  }

  private static void atTheServer(Path dir, int characters)
      throws IOException, InterruptedException {
    try (Archive archive = Archive.open(dir);
        Workbench workbench = Workbench.start(archive.view(), 0);
        HttpClient client = HttpClient.newHttpClient()) {
      String page = workbench.address() + "sources/book.txt";
      Fetch.print("first of all", List.of(Fetch.of(client, page)));
      Random random = new Random(SEED);
      List<Fetch> again = new ArrayList<>();
      List<Fetch> inside = new ArrayList<>();
      List<Fetch> leaves = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        int place = random.nextInt(characters - PAGE * 3);
        again.add(Fetch.of(client, page));
        inside.add(Fetch.of(client, page + "?v=1&at=" + place + "-" + (place + 9)));
        String leaf = "leaves/book.txt?from=" + place + "&to=" + (place + 8000);
        leaves.add(Fetch.of(client, workbench.address() + leaf));
      }
      Fetch.print("first page", again);
      Fetch.print("a passage", inside);
      Fetch.print("a leaf", leaves);
    }
  }

  private static void inTheBrowser(Path dir, Path profile, int width, int seconds)
      throws IOException, InterruptedException {
    try (Archive archive = Archive.open(dir);
        Workbench workbench = Workbench.start(archive.view(), 0);
        Chromium browser = new Chromium(profile, width, 900)) {
      browser.open(workbench.address() + "sources/book.txt");
      browser.run("new Promise(done => setTimeout(done, 1500, 1))");
      print(width + " wide, standing", browser.run(scrolled("0", seconds)));
      print(width + " wide, a screen a second", browser.run(scrolled("innerHeight / 60", seconds)));
      print(width + " wide, fling", browser.run(scrolled("100", seconds)));
      JsonNode jumps = browser.run(JUMPS);
      System.out.printf(
          Locale.ROOT,
          "%d wide, gone to anywhere: text there after %.0f ms, at most %.0f ms%n",
          width,
          jumps.path("median").asDouble(),
          jumps.path("longest").asDouble());
      print(
          width + " wide, from top to bottom",
          browser.run(
              "scrollTo(0, 0);"
                  + scrolled("document.documentElement.scrollHeight / 60 / " + seconds, seconds)));
    }
  }

  /// A script that goes to twenty places all over the book, and waits each time until text is
  /// there.
  private static final String JUMPS =
      """
      (async () => {
        const taken = [];
        for (let i = 1; i <= 20; i++) {
          const begun = performance.now();
          scrollTo(0, (i * 0.381966 % 1) * document.documentElement.scrollHeight);
          do await new Promise(requestAnimationFrame);
          while (!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest(".block, .leaf:not(.away)"));
          taken.push(performance.now() - begun);
        }
        taken.sort((one, other) => one - other);
        return { median: taken[10], longest: taken.at(-1) };
      })()\
      """;

  /// A script that scrolls by so much at each picture, as if each took a sixtieth of a second.
  private static String scrolled(String by, int seconds) {
    return """
    new Promise((done) => {
      const step = %s, frames = [];
      let last = performance.now(), nodes = 0, heap = 0, empty = 0;
      const begun = last;
      const frame = (now) => {
        const taken = now - last;
        frames.push(taken);
        last = now;
        scrollBy({ top: step * Math.min(6, taken * 60 / 1000), behavior: "instant" });
        const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        if (seen?.closest(".away")) empty++;
        if (frames.length %% 30 === 0) {
          nodes = Math.max(nodes, document.getElementsByTagName("*").length);
          heap = Math.max(heap, performance.memory.usedJSHeapSize);
        }
        if (now - begun < %d * 1000) requestAnimationFrame(frame);
        else done({ frames: frames.length, long: frames.filter((each) => each > 50).length,
          longest: Math.max(...frames), nodes, heap: heap / 1e6, empty: empty / frames.length,
          at: scrollY / (document.documentElement.scrollHeight - innerHeight),
          address: location.search });
      };
      requestAnimationFrame(frame);
    })\
    """
        .formatted(by, seconds);
  }

  private static void print(String what, JsonNode came) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d pictures, over 50 ms %.2f %%, longest %.0f ms; at most %d elements, %.1f MB of"
            + " heap; nothing there yet in %.1f %%; came to %.1f %% %s%n",
        what,
        came.path("frames").asInt(),
        100.0 * came.path("long").asInt() / came.path("frames").asInt(),
        came.path("longest").asDouble(),
        came.path("nodes").asInt(),
        came.path("heap").asDouble(),
        100 * came.path("empty").asDouble(),
        100 * came.path("at").asDouble(),
        came.path("address").asText());
  }

  /// Chapters of twenty pages with paragraphs of a few sentences, in which people, places and times
  /// are named as often as in a history.
  private static String book() {
    Random random = new Random(SEED);
    List<String> words = words(random);
    StringBuilder out = new StringBuilder("The History of the Long Coast\n\n");
    int chapter = 0;
    while (out.length() < PAGES * PAGE) {
      if (out.length() / PAGE / 20 >= chapter) {
        out.append("Chapter ").append(++chapter).append("\n\n");
      }
      for (int sentence = 3 + random.nextInt(5); sentence > 0; sentence--) {
        sentence(out, words, random);
      }
      out.append("\n\n");
    }
    return out.toString();
  }

  private static void sentence(StringBuilder out, List<String> words, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> out.append("Anton Veskar, consul at Port Maren, wrote");
      case 1 -> out.append("On ").append(1 + random.nextInt(28)).append(" March 1921 it was");
      default -> out.append("The");
    }
    for (int i = 8 + random.nextInt(14); i > 0; i--) {
      double often = random.nextDouble() * random.nextDouble();
      out.append(' ').append(words.get((int) (often * words.size())));
    }
    out.append(". ");
  }

  private static List<String> words(Random random) {
    List<String> out = new ArrayList<>(List.of("of", "and", "in", "to", "that", "was", "by"));
    for (int i = 0; i < 5000; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllable = 1 + random.nextInt(3); syllable > 0; syllable--) {
        word.append("bdfghklmnprstv".charAt(random.nextInt(14)))
            .append("aeiou".charAt(random.nextInt(5)));
        word.append(random.nextBoolean() ? "" : String.valueOf("lnrst".charAt(random.nextInt(5))));
      }
      out.add(word.toString());
    }
    return out;
  }
}
