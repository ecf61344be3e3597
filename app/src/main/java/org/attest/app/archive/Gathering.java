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
import org.attest.core.problem.StoreException;

/// The files that a person gave, folders walked, in a fixed order.
///
/// Hidden files, links and the archive's own folder are left out of folders.
final class Gathering {
  private Gathering() {}

  /// A file to be read.
  ///
  /// @param shown the path as the person gave it
  record Given(Path file, String shown, long bytes) {}

  static List<Given> of(List<Path> given, Path archive) {
    List<Given> out = new ArrayList<>();
    Path own = archive.toAbsolutePath().normalize();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        out.addAll(walk(path, own));
      } else {
        out.add(new Given(path, path.toString(), size(path)));
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
              boolean mine = dir.toAbsolutePath().normalize().equals(own);
              boolean skip = !dir.equals(folder) && (isHidden(dir) || mine);
              return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !isHidden(file)) {
                out.add(new Given(file, file.toString(), attributes.size()));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              out.add(new Given(file, file.toString(), 0));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new StoreException(folder + " cannot be walked: " + e.getMessage(), e);
    }
    out.sort(Comparator.comparing(Given::shown));
    return out;
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
