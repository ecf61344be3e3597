package org.attest.bench.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.bench.teacher.CutModel;
import org.attest.bench.teacher.Windows;
import org.attest.bench.teacher.WordPieces;
import org.attest.core.text.Tokens;

/// Writes what the large model is to read that teaches triggers.
///
/// Arguments: the folder of benchmarks; the folder `level1` of the English novels of ELTeC; the jar
/// that holds the model (one `.onnx` and one `tokenizer.json` at its top); and the folder to write:
/// `model.onnx`, cut off behind its middle, and the windows of LitBank, of HISTO and of stretches
/// of novels. `bench/teacher/States.java` then has the model read them.
public final class TeacherInput {
  /// The states behind this layer of twelve say most of events; those behind the ninth say the
  /// same.
  private static final String MIDDLE = "/encoder/layer.6/output/LayerNorm/Add_1_output_0";

  private TeacherInput() {}

  public static void main(String[] arguments) throws IOException {
    Path bench = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[3]));
    Windows windows;
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[2]))) {
      byte[] model = Files.readAllBytes(only(jar, ".onnx"));
      Files.write(folder.resolve("model.onnx"), CutModel.at(model, MIDDLE));
      ObjectMapper mapper = new ObjectMapper();
      String tokenizer = Files.readString(only(jar, "tokenizer.json"));
      windows = new Windows(WordPieces.of(mapper.readTree(tokenizer)));
    }
    for (String name : List.of("litbank", "histo-train")) {
      List<Tokens> texts = new ArrayList<>();
      for (TriggerLessons.Marked text :
          TriggerLessons.read(bench.resolve("events").resolve(name + ".jsonl"))) {
        texts.add(text.analysis().tokens());
      }
      write(windows, texts, folder.resolve(name + ".windows"));
    }
    List<Tokens> silver = Silver.stretches(Path.of(arguments[1])).stream().map(Tokens::of).toList();
    write(windows, silver, folder.resolve("silver.windows"));
  }

  private static Path only(FileSystem jar, String ending) throws IOException {
    try (Stream<Path> files = Files.list(jar.getPath("/"))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .findFirst()
          .orElseThrow(() -> new IOException("no file that ends in " + ending));
    }
  }

  private static void write(Windows windows, List<Tokens> texts, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Tokens tokens : texts) {
        windows.write(tokens, out);
      }
    }
  }
}
