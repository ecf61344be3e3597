package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.app.archive.Archive;
import org.attest.app.archive.CheckReport;
import org.attest.app.archive.FileFate;
import org.attest.app.archive.Progress;
import org.attest.app.archive.ReadSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void begin(int files, long bytes) {}

        @Override
        public void done(FileFate fate) {}
      };

  @TempDir Path dir;

  private ReadSummary read(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
    try (Archive archive = Archive.write(dir.resolve("archive"))) {
      return archive.read(List.of(dir.resolve(name)), SILENT);
    }
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void everyPageAnswersAndForbidsRequestsElsewhere() throws Exception {
    read(
        "a.txt",
        "In 1920 A[nton] Veskar came to London. Comrade Veskar <script>stayed</script>.\n");
    try (Archive archive = Archive.open(dir.resolve("archive"));
        Workbench workbench = Workbench.start(archive.view(), 0)) {
      for (String path :
          List.of(
              "",
              "sources/a.txt",
              "entities",
              "entities/person.anton-veskar",
              "times",
              "search?q=veskar")) {
        HttpResponse<String> answer = get(workbench.address() + path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(
            answer
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'none'"));
        assertFalse(answer.body().contains("<script>stayed"), path);
      }
      assertEquals(404, get(workbench.address() + "sources/none").statusCode());
      assertEquals(200, get(workbench.address() + "search?q=%22%2B(((").statusCode());
    }
  }

  @Test
  void readingAFileTwiceAddsNothingAndAChangedOneMakesAVersion() throws Exception {
    assertEquals(FileFate.Fate.READ, read("a.txt", "One.\n").files().getFirst().fate());
    assertEquals(FileFate.Fate.ALREADY_THERE, read("a.txt", "One.\n").files().getFirst().fate());
    assertEquals(FileFate.Fate.NEW_VERSION, read("a.txt", "Two.\n").files().getFirst().fate());
    try (Archive archive = Archive.open(dir.resolve("archive"))) {
      assertEquals(1, archive.view().catalogue().sources().size());
      assertEquals("Two.\n", archive.view().catalogue().text("a.txt").value());
      assertEquals(2, archive.view().originals().checksums().size());
    }
  }

  @Test
  void rebuildingGivesTheSameAndCheckFindsNothingWrong() throws Exception {
    read("a.txt", "In 1920 Comrade Veskar came to London, and stayed there for the winter.\n");
    Path archiveDir = dir.resolve("archive");
    String before;
    try (Archive archive = Archive.open(archiveDir)) {
      before = archive.view().catalogue().found("a.txt").toString();
    }
    try (Archive archive = Archive.write(archiveDir)) {
      archive.rebuild(SILENT);
    }
    try (Archive archive = Archive.open(archiveDir)) {
      assertEquals(before, archive.view().catalogue().found("a.txt").toString());
      CheckReport report = archive.check();
      assertEquals(List.of(), report.faults());
      assertEquals(List.of(), report.pending());
    }
  }
}
