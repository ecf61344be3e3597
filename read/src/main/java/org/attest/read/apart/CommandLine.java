package org.attest.read.apart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a process that reads is started: this very Java with these very jars, in little memory,
/// without a network, and with a temporary folder of its own.
///
/// @param memoryMax heap, in bytes
/// @param main the class that serves
/// @param arguments its arguments
public record CommandLine(long memoryMax, String main, List<String> arguments) {
  /// Where the launcher put a cache of loaded classes for such a process, see
  /// `docs/decisions/0005-caches-for-quick-starts.md`.
  private static final String CACHE = "attest.apart.cache";

  public CommandLine {
    arguments = List.copyOf(arguments);
  }

  List<String> with(Scratch scratch) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx" + memoryMax);
    line.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true"));
    line.addAll(scratch.options());
    line.addAll(WITHOUT_NETWORK);
    for (String property : HANDED_ON) {
      String value = System.getProperty(property);
      if (value != null) {
        line.add("-D" + property + "=" + value);
      }
    }
    String cache = System.getProperty(CACHE, "");
    if (!cache.isEmpty()) {
      line.add("-XX:AOTCache=" + cache);
    }
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    line.addAll(arguments);
    return line;
  }

  /// How this process keeps libraries silent.
  private static final List<String> HANDED_ON =
      List.of("java.util.logging.config.class", "slf4j.provider", "slf4j.internal.verbosity");

  /// No name is found, and every connection is tried through a port where nobody listens.
  private static final List<String> WITHOUT_NETWORK =
      List.of(
          "-Djdk.net.hosts.file=/nobody/knows/any/host",
          "-DsocksProxyHost=127.0.0.1",
          "-DsocksProxyPort=1",
          "-DsocksNonProxyHosts=");
}
