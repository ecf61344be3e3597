package org.attest.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.app.archive.TextRecognition;
import org.attest.read.scan.Engine;
import org.attest.read.scan.ScanLimits;
import org.attest.read.scan.Tesseract;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `--ocr`: in which languages the text of scans is recognised.
final class OcrOption {
  private static final String NAME = "--ocr";
  private static final String NONE = "none";
  private static final String LANGUAGES = "[\\w/-]+(?:\\+[\\w/-]+)*";

  private OcrOption() {}

  static OptionSpec spec() {
    return OptionSpec.builder(NAME)
        .paramLabel("LANGUAGES")
        .type(String.class)
        .converters(OcrOption::languages)
        .description(
            "In which languages Tesseract recognises the text of scans, as deu+eng; none leaves"
                + " them without. Default: those used in this archive last, else "
                + TextRecognition.USUAL
                + ".")
        .build();
  }

  private static String languages(String given) {
    if (!given.matches(LANGUAGES)) {
      throw new TypeConversionException(
          "'" + given + "' names no languages; write them as deu+eng, or none");
    }
    return given;
  }

  /// What a person chose; a command without the option has the default.
  static TextRecognition of(ParseResult asked, Terminal terminal) {
    String folders = terminal.setting().environment().getOrDefault("PATH", "");
    Supplier<Optional<Engine>> finding = () -> Tesseract.find(folders, ScanLimits.standard());
    Optional<String> given =
        asked.commandSpec().optionsMap().containsKey(NAME)
            ? Optional.ofNullable(asked.matchedOptionValue(NAME, null))
            : Optional.empty();
    if (given.isEmpty()) {
      return TextRecognition.of(finding, new TextRecognition.Choice.Usual());
    }
    return given.get().equals(NONE)
        ? TextRecognition.none()
        : TextRecognition.of(
            finding, new TextRecognition.Choice.Languages(List.of(given.get().split("\\+", -1))));
  }
}
