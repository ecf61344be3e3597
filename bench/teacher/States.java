import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Has a model read windows of texts and writes what it makes of their tokens.
///
/// Argument: a folder that `./attest bench events.TeacherInput` made. Beside each `NAME.windows` it
/// writes `NAME.states`: for each token that is asked for the numbers of its first piece, in
/// binary16. It stands outside of the build, for it needs ONNX Runtime and nothing else:
///
///     java -cp onnxruntime-1.20.0.jar bench/teacher/States.java FOLDER
class States {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  private States(Path model) throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    this.session = environment.createSession(model.toString(), options);
  }

  public static void main(String[] arguments) throws IOException, OrtException {
    Path folder = Path.of(arguments[0]);
    States states = new States(folder.resolve("model.onnx"));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".windows")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".windows", ".states");
      Path part = folder.resolve(name + ".part");
      try (DataInputStream in = input(file);
          DataOutputStream out =
              new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        while (in.available() > 0) {
          states.read(in, out);
        }
      }
      Files.move(part, folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      System.err.println(name);
    }
  }

  private static DataInputStream input(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
  }

  private void read(DataInputStream in, DataOutputStream out) throws IOException, OrtException {
    long[] pieces = new long[in.readInt()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = in.readInt();
    }
    int[] wanted = new int[in.readInt()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = in.readInt();
    }
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    inputs.put("input_ids", tensor(pieces));
    inputs.put("attention_mask", tensor(ones));
    inputs.put("token_type_ids", tensor(new long[pieces.length]));
    try (OrtSession.Result result = session.run(inputs)) {
      OnnxTensor states = (OnnxTensor) result.get(0);
      int dimensions = (int) states.getInfo().getShape()[2];
      FloatBuffer numbers = states.getFloatBuffer();
      for (int at : wanted) {
        for (int d = 0; d < dimensions; d++) {
          out.writeShort(Float.floatToFloat16(numbers.get(at * dimensions + d)));
        }
      }
    }
    inputs.values().forEach(OnnxTensor::close);
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }
}
