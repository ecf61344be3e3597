package org.attest.app;

import java.util.Arrays;
import java.util.Optional;
import org.attest.app.cli.CommandLineInterface;
import org.attest.app.cli.Exit;
import org.attest.app.cli.OutputLost;
import org.attest.app.cli.QuickExport;
import org.attest.app.cli.Terminal;
import org.attest.core.problem.AttestException;
import org.attest.core.problem.ConfigurationException;

/// Runs one command and ends with its exit code.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    silenceLibraries();
    System.exit(run(arguments, Terminal.ofProcess()).code());
  }

  /// What libraries log is no result and no problem of a document: both streams belong to the
  /// person. Set before anything logs, and only where whoever starts Java did not choose otherwise.
  static void silenceLibraries() {
    setUnlessSet("java.util.logging.config.class", Silence.class.getName());
    setUnlessSet("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    setUnlessSet("slf4j.internal.verbosity", "ERROR");
    setUnlessSet("org.springframework.boot.logging.LoggingSystem", "none");
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /// Runs one command; whatever goes wrong becomes one line and an exit code.
  public static Exit run(String[] arguments, Terminal terminal) {
    try {
      Optional<QuickExport> quick = QuickExport.asked(arguments);
      Exit exit =
          quick.isPresent()
              ? quick.get().run(terminal)
              : CommandLineInterface.run(arguments, terminal);
      terminal.flush();
      return exit;
    } catch (OutputLost lost) {
      return outputLost(lost, terminal);
    } catch (ConfigurationException unusable) {
      return failed(
          unusable, String.valueOf(unusable.getMessage()), Exit.USAGE, arguments, terminal);
    } catch (AttestException failed) {
      return failed(failed, String.valueOf(failed.getMessage()), Exit.FAILED, arguments, terminal);
      // whatever nobody foresaw ends here, so that a person reads one line and not a trace
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError unexpected) {
      String line = unexpected + " (--verbose tells where)";
      return failed(unexpected, line, Exit.FAILED, arguments, terminal);
    }
  }

  /// A reader that has seen enough, such as `head`, is no failure; a full disk is one.
  private static Exit outputLost(OutputLost lost, Terminal terminal) {
    if (lost.isUnwanted()) {
      return Exit.CLEAN;
    }
    terminal.dropOutput();
    terminal.warn("attest: standard output cannot be written: " + lost.reason());
    return Exit.FAILED;
  }

  private static Exit failed(
      Throwable cause, String line, Exit exit, String[] arguments, Terminal terminal) {
    terminal.dropOutput();
    terminal.warn("attest: " + line);
    if (Arrays.asList(arguments).contains("--verbose")) {
      terminal.trace(cause);
    }
    return exit;
  }
}
