package org.attest.read.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tesseract, as a program of its own for each page.
///
/// It is given the grey pixels of the picture, never a file of somebody else, and reads no folder
/// but its own.
public final class Tesseract implements Engine {
  private static final String PROGRAM = "tesseract";
  private static final int ASKING_SECONDS_MAX = 20;
  private static final int ANSWER_BYTES_MAX = 1 << 20;

  /// Data that tells how a page is turned, and no language.
  private static final String TURNS = "osd";

  private static final Pattern LANGUAGE = Pattern.compile("[\\w./-]{1,60}");
  private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d[\\w.+-]{0,40})");

  private final Path program;
  private final ScanLimits limits;
  private final String version;
  private final List<String> languages;
  private final boolean turns;

  private Tesseract(
      Path program, ScanLimits limits, String version, List<String> languages, boolean turns) {
    this.program = program;
    this.limits = limits;
    this.version = version;
    this.languages = List.copyOf(languages);
    this.turns = turns;
  }

  /// The Tesseract of this machine.
  ///
  /// @param folders where programs lie, as the variable PATH has them
  /// @return nothing where there is none, or one that says neither version nor languages
  public static Optional<Engine> find(String folders, ScanLimits limits) {
    for (String folder : folders.split(Pattern.quote(File.pathSeparator), -1)) {
      for (String name : List.of(PROGRAM, PROGRAM + ".exe")) {
        Optional<Path> file = executable(folder, name);
        if (file.isPresent()) {
          return at(file.get(), limits);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> executable(String folder, String name) {
    try {
      Path file = Path.of(folder, name).toAbsolutePath();
      boolean there = !folder.isBlank() && Files.isRegularFile(file) && Files.isExecutable(file);
      return there ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<Engine> at(Path program, ScanLimits limits) {
    Matcher version = VERSION.matcher(asked(program, "--version"));
    List<String> has =
        asked(program, "--list-langs")
            .lines()
            .map(String::strip)
            .filter(line -> LANGUAGE.matcher(line).matches())
            .distinct()
            .sorted()
            .toList();
    List<String> languages = has.stream().filter(language -> !language.equals(TURNS)).toList();
    return version.find()
        ? Optional.of(
            new Tesseract(program, limits, version.group(1), languages, has.contains(TURNS)))
        : Optional.empty();
  }

  private static String asked(Path program, String question) {
    Child child =
        new Child(List.of(program.toString(), question), ASKING_SECONDS_MAX, ANSWER_BYTES_MAX);
    return switch (child.run(_ -> {})) {
      case Child.End.Said(String words) -> words;
      case Child.End.Failed _ -> "";
    };
  }

  @Override
  public String name() {
    return "Tesseract";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<String> languages() {
    return languages;
  }

  @Override
  public PageResult recognise(BufferedImage picture, List<String> wanted) {
    if (wanted.isEmpty() || !languages.containsAll(wanted)) {
      return new PageResult.Failed("it has no language " + String.join("+", wanted));
    }
    BufferedImage grey = grey(picture);
    List<String> command = new ArrayList<>(List.of(program.toString(), "stdin", "stdout"));
    command.addAll(List.of("-l", String.join("+", wanted)));
    command.addAll(List.of("--psm", turns ? "1" : "3", "--dpi", "300"));
    command.add("hocr");
    Child child = new Child(command, limits.pageSecondsMax(), limits.outputBytesMax());
    return switch (child.run(out -> write(grey, out))) {
      case Child.End.Failed(String why) -> new PageResult.Failed(why);
      case Child.End.Said(String words) -> lines(words);
    };
  }

  private static PageResult lines(String said) {
    return Hocr.isHocr(said)
        ? new PageResult.Lines(Hocr.lines(said))
        : new PageResult.Failed("the program wrote something that is no hOCR");
  }

  /// Grey on white: what is transparent counts as paper.
  private static BufferedImage grey(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return picture;
    }
    BufferedImage grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = grey.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, grey.getWidth(), grey.getHeight());
    drawing.drawImage(picture, 0, 0, null);
    drawing.dispose();
    return grey;
  }

  /// As a portable grey map.
  private static void write(BufferedImage grey, OutputStream out) throws IOException {
    int width = grey.getWidth();
    String head = "P5\n" + width + " " + grey.getHeight() + "\n255\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    if (grey.getRaster().getDataBuffer() instanceof DataBufferByte pixels
        && pixels.getSize() == width * grey.getHeight()) {
      out.write(pixels.getData());
      return;
    }
    byte[] row = new byte[width];
    for (int y = 0; y < grey.getHeight(); y++) {
      grey.getRaster().getDataElements(0, y, width, 1, row);
      out.write(row);
    }
  }
}
