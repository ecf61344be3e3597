package org.attest.store.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.exception.OcflNoSuchFileException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersionFile;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.NTupleOmitPrefixStorageLayoutConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.core.port.Originals;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.problem.StoreException;
import org.attest.core.source.Original;
import org.jspecify.annotations.Nullable;

/// Originals as the objects of an OCFL repository in a folder.
///
/// Nothing is read or made before the first use. A repository that is missing is empty, and looking
/// does not make it; looking at one that is there makes the work folder if that is missing.
public final class OcflOriginals implements Originals, AutoCloseable {
  private static final String ID_PREFIX = "urn:attest:original:";
  private static final String FILE = "original";
  private static final String INVENTORY = "inventory.json";
  private static final String SIDECAR = INVENTORY + ".sha512";
  private static final String MADE = "0=ocfl_1.1";
  private static final int TUPLE_SIZE = 3;
  private static final int TUPLES = 2;

  /// So many of the originals kept last are known to be whole without being read again.
  private static final int SOUND_MAX = 10_000;

  private final Path root;
  private final Path work;
  private Optional<OcflRepository> repository = Optional.empty();
  private final SequencedSet<String> sound = new LinkedHashSet<>();
  private boolean isPrepared;

  private OcflOriginals(Path root, Path work) {
    this.root = root;
    this.work = work;
  }

  /// @param root the folder of the repository
  /// @param work a folder for what is not finished, on the same disk; its content is of no worth
  ///   and is removed when the first original is kept, so only one process at a time may keep
  public static OcflOriginals at(Path root, Path work) {
    return new OcflOriginals(root, work);
  }

  @Override
  public synchronized void keep(Original original, byte[] bytes) {
    String found = sha256(bytes);
    if (!found.equals(original.sha256())) {
      throw new IllegalArgumentException(
          "bytes: have the checksum " + found + ", not " + original.sha256());
    }
    try {
      prepare();
      keep(opened(), found, bytes);
    } catch (OcflJavaException | IOException | UncheckedIOException e) {
      throw failed("written", e);
    }
  }

  private void keep(OcflRepository repository, String sha256, byte[] bytes) throws IOException {
    if (isSound(repository, sha256)) {
      return;
    }
    // It was never finished or is damaged, and these are the bytes that it was to hold.
    remove(folder(sha256));
    repository.updateObject(
        ObjectVersionId.head(id(sha256)),
        new VersionInfo().setMessage("received").setUser("attest", null),
        object -> object.writeFile(new ByteArrayInputStream(bytes), FILE));
    remember(sha256);
  }

  /// What lies in many folders and archives is kept again and again in one run.
  private boolean isSound(OcflRepository repository, String sha256) {
    if (!isFinished(folder(sha256))) {
      return false;
    }
    if (!sound.contains(sha256)) {
      if (!faults(repository, sha256).isEmpty()) {
        return false;
      }
      remember(sha256);
    }
    return true;
  }

  private void remember(String sha256) {
    sound.addLast(sha256);
    if (sound.size() > SOUND_MAX) {
      sound.removeFirst();
    }
  }

  /// Once: removes what an attempt that was killed left behind, and makes the repository if there
  /// is none. It is made aside and moved, so that it is whole or not there.
  private void prepare() throws IOException {
    if (isPrepared) {
      return;
    }
    remove(work);
    Files.createDirectories(work);
    if (isMissing()) {
      Path aside = work.resolve("repository");
      Path staging = work.resolve("staging");
      Files.createDirectories(aside);
      Files.createDirectories(staging);
      build(aside, staging).close();
      Files.createDirectories(root);
      Files.delete(root);
      Files.move(aside, root, StandardCopyOption.ATOMIC_MOVE);
    }
    isPrepared = true;
  }

  private boolean isMissing() throws IOException {
    if (!Files.isDirectory(root)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(root)) {
      return inside.findAny().isEmpty();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Path folder(String sha256) {
    Path folder = root;
    for (int tuple = 0; tuple < TUPLES; tuple++) {
      folder = folder.resolve(sha256.substring(tuple * TUPLE_SIZE, (tuple + 1) * TUPLE_SIZE));
    }
    return folder.resolve(sha256);
  }

  @Override
  public synchronized Optional<byte[]> fetch(String sha256) {
    return asked("read", () -> existing().flatMap(repository -> fetch(repository, sha256)));
  }

  /// @throws CorruptStoreException if the bytes are not those that were kept
  private static Optional<byte[]> fetch(OcflRepository repository, String sha256) {
    Optional<byte[]> bytes = bytes(repository, sha256);
    if (bytes.isPresent() && !sha256(bytes.get()).equals(sha256)) {
      throw new CorruptStoreException(
          "original " + sha256 + ": its bytes have changed; restore it from a copy");
    }
    return bytes;
  }

  private static Optional<byte[]> bytes(OcflRepository repository, String sha256) {
    if (!repository.containsObject(id(sha256))) {
      return Optional.empty();
    }
    @Nullable OcflObjectVersionFile file =
        repository.getObject(ObjectVersionId.head(id(sha256))).getFile(FILE);
    if (file == null) {
      throw new CorruptStoreException("original " + sha256 + ": its object has no file " + FILE);
    }
    try (InputStream in = file.getStream().enableFixityCheck(false)) {
      return Optional.of(in.readAllBytes());
    } catch (OcflNoSuchFileException e) {
      throw new CorruptStoreException(
          "original " + sha256 + ": its file is missing; restore it from a copy", e);
    } catch (IOException e) {
      throw new CorruptStoreException("original " + sha256 + ": cannot be read: " + e, e);
    }
  }

  /// Whether all of an object was written: its inventory and then the inventory's checksum are
  /// written last. What a kill left unfinished is no object, and nothing names it.
  private static boolean isFinished(Path object) {
    return Files.exists(object.resolve(INVENTORY)) && Files.exists(object.resolve(SIDECAR));
  }

  /// Read from the names of the folders, so an object that is damaged is listed too.
  @Override
  public synchronized List<String> checksums() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.walk(root, TUPLES + 1)) {
      return folders
          .filter(folder -> String.valueOf(folder.getFileName()).matches("[0-9a-f]{64}"))
          .filter(OcflOriginals::isFinished)
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw failed("listed", e);
    } catch (UncheckedIOException e) {
      throw failed("listed", e);
    }
  }

  @Override
  public synchronized List<String> faults() {
    return asked("checked", () -> existing().map(this::faults).orElse(List.of()));
  }

  private List<String> faults(OcflRepository repository) {
    List<String> faults = new ArrayList<>();
    for (String sha256 : checksums()) {
      try {
        faults.addAll(faults(repository, sha256));
      } catch (OcflJavaException | UncheckedIOException | CorruptStoreException e) {
        faults.add(line(sha256, e.getMessage()));
      }
    }
    return List.copyOf(faults);
  }

  private static List<String> faults(OcflRepository repository, String sha256) {
    List<String> faults = new ArrayList<>();
    for (ValidationIssue issue : repository.validateObject(id(sha256), true).getErrors()) {
      faults.add(line(sha256, issue.getMessage()));
    }
    Optional<byte[]> bytes = faults.isEmpty() ? bytes(repository, sha256) : Optional.empty();
    if (bytes.isPresent() && !sha256(bytes.get()).equals(sha256)) {
      faults.add(line(sha256, "its bytes have changed"));
    }
    return faults;
  }

  private static String line(String sha256, @Nullable String what) {
    String line = String.valueOf(what).replaceAll("\\s+", " ");
    return line.startsWith("original ") ? line : "original " + sha256 + ": " + line;
  }

  /// The repository if there is one in the folder; makes nothing.
  private Optional<OcflRepository> existing() {
    boolean isThere = repository.isPresent() || Files.exists(root.resolve(MADE));
    return isThere ? Optional.of(opened()) : Optional.empty();
  }

  private OcflRepository opened() {
    if (repository.isEmpty()) {
      try {
        Files.createDirectories(work);
      } catch (IOException e) {
        throw failed("opened", e);
      }
      repository = Optional.of(build(root, work));
    }
    return repository.get();
  }

  private static OcflRepository build(Path root, Path work) {
    return new OcflRepositoryBuilder()
        .defaultLayoutConfig(layout())
        .storage(storage -> storage.fileSystem(root))
        .workDir(work)
        .build();
  }

  /// Folders are named by the checksum itself, so what is kept can be seen without reading it.
  private static NTupleOmitPrefixStorageLayoutConfig layout() {
    return new NTupleOmitPrefixStorageLayoutConfig()
        .setDelimiter(":")
        .setTupleSize(TUPLE_SIZE)
        .setNumberOfTuples(TUPLES);
  }

  private <T> T asked(String what, Supplier<T> question) {
    try {
      return question.get();
    } catch (OcflJavaException | UncheckedIOException e) {
      throw failed(what, e);
    }
  }

  private StoreException failed(String what, Exception cause) {
    String why = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    return new StoreException("originals: " + root + " could not be " + what + ": " + why, cause);
  }

  private static String id(String sha256) {
    return ID_PREFIX + sha256;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public synchronized void close() {
    repository.ifPresent(OcflRepository::close);
    repository = Optional.empty();
  }
}
