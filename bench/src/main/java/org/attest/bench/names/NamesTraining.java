package org.attest.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.recognise.NameHints;
import org.attest.core.source.Passage;
import org.attest.core.source.Source;
import org.attest.core.source.Span;
import org.attest.core.tag.Labels;
import org.attest.core.tag.NameModel;
import org.attest.core.text.Tokens;

/// Trains the model of names of a language, or cross-validates its recipe.
///
/// Arguments: the folder of benchmarks, the language, and either the file to write (the same bytes
/// in each run) or `--cross FILE,FILE N`: the texts of these files of the recipe are dealt into N
/// parts, each is found by a model that never saw it, and all that is found is printed for the
/// collection's scorer `entities.py`.
public final class NamesTraining {
  private NamesTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path bench = Path.of(arguments[0]);
    Recipe recipe = Recipe.of(arguments[1]);
    Teaching teaching = new Teaching(recipe, bench);
    if (arguments[2].equals("--cross")) {
      cross(teaching, recipe, List.of(arguments[3].split(",", -1)), Integer.parseInt(arguments[4]));
    } else {
      long start = System.nanoTime();
      byte[] bytes = teaching.learn(_ -> false).bytes();
      Files.write(Path.of(arguments[2]), bytes);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.err.printf("%s: %,d bytes in %d s%n", arguments[2], bytes.length, took.toSeconds());
    }
  }

  private static void cross(Teaching teaching, Recipe recipe, List<String> files, int parts)
      throws IOException {
    for (int k = 0; k < parts; k++) {
      List<Corpus.Marked> held = new ArrayList<>();
      for (Recipe.Part part : recipe.lessons()) {
        List<Corpus.Marked> texts = files.contains(part.file()) ? teaching.texts(part) : List.of();
        for (int i = k; i < texts.size(); i += parts) {
          held.add(texts.get(i));
        }
      }
      Set<String> ids = held.stream().map(Corpus.Marked::id).collect(Collectors.toSet());
      NameModel model = teaching.learn(text -> ids.contains(text.id()));
      held.forEach(text -> print(text, model, recipe.language().equals("en")));
    }
  }

  private static void print(Corpus.Marked text, NameModel model, boolean isRuled) {
    Source source = text.source().source();
    Tokens tokens = text.source().tokens();
    for (NameModel.Tagged name : model.tag(tokens, NameHints.of(text.source()), isRuled)) {
      Span at = new Span(tokens.start(name.from()), tokens.end(name.to() - 1));
      List<Span> spans = text.source().reading().toSource(at, 4);
      if (!spans.isEmpty()) {
        Passage passage = source.passage(new Span(spans.getFirst().start(), spans.getLast().end()));
        System.out.printf(
            "{\"doc\":\"%s\",\"start\":%d,\"end\":%d,\"kind\":\"%s\"}%n",
            text.id(), passage.start(), passage.end(), kind(name.kind()));
      }
    }
  }

  private static String kind(int kind) {
    return switch (kind) {
      case Labels.PERSON -> "PER";
      case Labels.PLACE -> "LOC";
      default -> "ORG";
    };
  }
}
