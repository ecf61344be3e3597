package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.app.archive.ShippedModels;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.recognise.Recognisers;

/// Runs all stages over every text of a folder and prints one line for each and the rate.
///
/// Argument: a folder of plain texts.
public final class FlowRun {
  private FlowRun() {}

  public static void main(String[] arguments) throws IOException {
    Flow flow = new Flow(Recognisers.with(ShippedModels.all()));
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    long characters = 0;
    long nanoseconds = 0;
    for (Path file : files) {
      String text = Files.readString(file);
      long begun = System.nanoTime();
      Derived derived = flow.derive(NamesRun.source(text), List.of());
      long taken = System.nanoTime() - begun;
      characters += text.length();
      nanoseconds += taken;
      System.out.printf(
          Locale.ROOT,
          "%s\t%d\t%d ms\t%d parts\t%d proposals\t%d problems%n",
          file.getFileName(),
          text.length(),
          taken / 1_000_000,
          derived.parts().size(),
          derived.proposals().size(),
          derived.problems().size());
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts, %.1f million characters in %.1f s: %.2f a second%n",
        files.size(),
        characters / 1e6,
        nanoseconds / 1e9,
        characters / 1e3 / (nanoseconds / 1e6));
  }
}
