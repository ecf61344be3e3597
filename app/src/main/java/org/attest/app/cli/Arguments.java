package org.attest.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.attest.core.problem.ConfigurationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The arguments that several commands take, and how they are read.
final class Arguments {
  static final int PORT_MAX = 65535;

  private Arguments() {}

  /// A command with its help.
  ///
  /// @param header what it does, in a few words
  static CommandSpec command(String name, String header, String description, String... examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    String[] indented = new String[examples.length];
    for (int i = 0; i < examples.length; i++) {
      indented[i] = "  " + examples[i];
    }
    spec.usageMessage()
        .header(header, "")
        .description("", description)
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .footerHeading("%nExamples:%n")
        .footer(indented);
    return spec;
  }

  static OptionSpec archive() {
    return archive(true, "Folder of the archive.");
  }

  static OptionSpec archive(boolean required, String description) {
    return OptionSpec.builder("-a", "--archive")
        .paramLabel("DIR")
        .type(Path.class)
        .converters(Arguments::path)
        .required(required)
        .description(description)
        .build();
  }

  static OptionSpec json() {
    return flag("--json", "Print JSON instead of lines for people.");
  }

  static OptionSpec verbose() {
    return flag("--verbose", "If the machine fails, tell where in the program.");
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .arity("0")
        .description("Print this help and exit.")
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  /// @param fallback used where the option is not given, told in help
  static OptionSpec number(String name, String description, int least, int most, int fallback) {
    return OptionSpec.builder(name)
        .paramLabel("N")
        .type(Integer.class)
        .converters(value -> number(value, least, most))
        .description(description + " Default: " + fallback + ".")
        .build();
  }

  /// One value.
  static PositionalParamSpec one(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0")
        .arity("1")
        .type(String.class)
        .required(true)
        .description(description)
        .build();
  }

  /// Two values.
  static PositionalParamSpec two(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0..1")
        .arity("2")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .required(true)
        .description(description)
        .build();
  }

  /// Any number of values.
  static PositionalParamSpec any(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .required(false)
        .description(description)
        .build();
  }

  /// Why somebody decides.
  static OptionSpec because() {
    return OptionSpec.builder("--because")
        .paramLabel("WORDS")
        .type(String.class)
        .description("Why, in your words; kept in the journal and shown with the decision.")
        .build();
  }

  /// Who decides.
  static OptionSpec by() {
    return OptionSpec.builder("--by")
        .paramLabel("NAME")
        .type(String.class)
        .description("Who decides. Default: the name of the user of this machine.")
        .build();
  }

  static String becauseOf(ParseResult asked) {
    return asked.matchedOptionValue("--because", "");
  }

  static String actorOf(ParseResult asked) {
    return asked.matchedOptionValue("--by", user());
  }

  /// The name of the user of this machine.
  static String user() {
    String user = System.getProperty("user.name", "reader");
    return user.isBlank() ? "reader" : user;
  }

  /// One value or more.
  static PositionalParamSpec many(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0..*")
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .required(true)
        .description(description)
        .build();
  }

  static Path archiveOf(ParseResult asked) {
    return asked.matchedOptionValue("--archive", Path.of(""));
  }

  /// The archive that is asked for, which must be a folder.
  static Path existingArchiveOf(ParseResult asked) {
    Path given = archiveOf(asked);
    if (!Files.isDirectory(given)) {
      throw new ConfigurationException(
          "there is no archive at " + given + "; make one with 'attest read FOLDER --archive DIR'");
    }
    return given;
  }

  static boolean isJson(ParseResult asked) {
    return asked.hasMatchedOption("--json");
  }

  static List<String> positionals(ParseResult asked) {
    return asked.hasMatchedPositional(0)
        ? asked.matchedPositionalValue(0, List.<String>of())
        : List.of();
  }

  static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException unusable) {
      throw new TypeConversionException("'" + given + "' cannot be the name of a file here");
    }
  }

  private static Integer number(String given, int least, int most) {
    try {
      int value = Integer.parseInt(given);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, with the numbers that are possible.
    }
    throw new TypeConversionException(
        "'" + given + "' is not a number from " + least + " to " + most);
  }
}
