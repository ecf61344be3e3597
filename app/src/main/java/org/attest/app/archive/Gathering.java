package org.attest.app.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.problem.StoreException;

/// The files that a person gave, folders walked, in a fixed order.
///
/// Hidden files and folders, links and the archive's own folder are left out of folders, and each
/// says why: nothing is dropped in silence. A file that is given by its own name is read whatever
/// it is.
final class Gathering {
  private Gathering() {}

  /// A file to be read.
  ///
  /// @param shown the path as the person gave it
  /// @param leftOut why it is not read
  record Given(Path file, String shown, long bytes, Optional<String> leftOut) {
    static Given of(Path file, long bytes) {
      return new Given(file, file.toString(), bytes, Optional.empty());
    }

    static Given without(Path file, String why) {
      return new Given(file, file.toString(), 0, Optional.of(why));
    }
  }

  static List<Given> of(List<Path> given, Path archive) {
    List<Given> out = new ArrayList<>();
    Path own = archive.toAbsolutePath().normalize();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        out.addAll(walk(path, own));
      } else {
        out.add(Given.of(path, size(path)));
      }
    }
    return out;
  }

  private static List<Given> walk(Path folder, Path own) {
    List<Given> out = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              Optional<String> why = dir.equals(folder) ? Optional.empty() : whyNot(dir, own);
              why.ifPresent(reason -> out.add(Given.without(dir, reason)));
              return why.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              out.add(
                  whyNot(file, attributes)
                      .map(reason -> Given.without(file, reason))
                      .orElseGet(() -> Given.of(file, attributes.size())));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              out.add(Given.of(file, 0));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new StoreException(folder + " cannot be walked: " + e.getMessage(), e);
    }
    out.sort(Comparator.comparing(Given::shown));
    return out;
  }

  private static Optional<String> whyNot(Path folder, Path own) {
    if (folder.toAbsolutePath().normalize().equals(own)) {
      return Optional.of("the archive itself");
    }
    return isHidden(folder) ? Optional.of("a hidden folder") : Optional.empty();
  }

  private static Optional<String> whyNot(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Optional.of("a link");
    }
    if (!attributes.isRegularFile()) {
      return Optional.of("no regular file");
    }
    return isHidden(file) ? Optional.of("a hidden file") : Optional.empty();
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0; // the file is given all the same: reading it will say what is wrong
    }
  }
}
