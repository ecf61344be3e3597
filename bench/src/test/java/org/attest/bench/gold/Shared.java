package org.attest.bench.gold;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of texts and gold standards that lies beside the checkout.
public final class Shared {
  private Shared() {}

  /// A file or folder in it.
  ///
  /// @throws AssertionError in one line, if it is missing: these tests are never skipped
  public static Path at(String path) {
    Path wanted = root().resolveSibling("shared").resolve(path);
    if (!Files.exists(wanted)) {
      throw new AssertionError("the gold tests need ../shared/" + path + " beside the checkout");
    }
    return wanted;
  }

  /// The folder that holds the launcher and the parent pom.
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("attest")) || !Files.isDirectory(folder.resolve("core"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("these tests run inside a checkout of the repository");
      }
    }
    return folder;
  }
}
