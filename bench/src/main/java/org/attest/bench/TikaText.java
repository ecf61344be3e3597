package org.attest.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// What Apache Tika makes of a file, files inside it included, without text recognition.
final class TikaText {
  private static final int CHARACTERS_MAX = 100_000_000;
  private static final int SECONDS_MAX = 60;

  private TikaText() {}

  /// The text, or nothing where Tika refuses the file, breaks at it or takes longer than a minute.
  static Optional<String> of(String name, byte[] bytes) {
    FutureTask<String> task = new FutureTask<>(() -> parsed(name, bytes));
    Thread thread = new Thread(null, task, "tika", 64L << 20);
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(SECONDS_MAX, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String parsed(String name, byte[] bytes)
      throws IOException, SAXException, TikaException {
    AutoDetectParser parser = new AutoDetectParser();
    ParseContext context = WithoutOcr.context();
    context.set(Parser.class, parser);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    BodyContentHandler text = new BodyContentHandler(CHARACTERS_MAX);
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      parser.parse(stream, text, metadata, context);
    }
    return text.toString();
  }
}
