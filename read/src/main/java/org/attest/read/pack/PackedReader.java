package org.attest.read.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.compressors.bzip2.BZip2Utils;
import org.apache.commons.compress.compressors.gzip.GzipUtils;
import org.apache.commons.compress.compressors.xz.XZUtils;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.office.RarMembers;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Listing;
import org.attest.read.transcribe.MemberTaker;
import org.attest.read.transcribe.Refusal;

/// Reads archives such as zip and tar: the text is the list of their members, which are sources of
/// their own.
public final class PackedReader implements FormatReader {
  /// What a dictionary that an archive asks for may take, in KiB.
  private static final int MEMORY_KIB_MAX = 200_000;

  private final int charactersMax;
  private final int depthMax;
  private final int expansionMax;

  public PackedReader(int charactersMax, int depthMax, int expansionMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  /// Whether a zip stands behind other bytes, such as a program that unpacks it.
  public static boolean isHeldIn(byte[] bytes) {
    return Packing.of(bytes) == Packing.ZIP;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Listing members = new Listing(original, charactersMax);
    open(original, bytes, problems, members);
    String type = Packing.of(bytes).mediaType();
    if (members.isEmpty() && problems.isEmpty()) {
      throw new Refusal(Code.EMPTY_FILE, "it is " + type + " and holds no file");
    }
    if (members.isEmpty()) {
      String met = problems.removeLast().message();
      throw new Refusal(
          Code.DAMAGED_FILE, met.split(";", 2)[0] + "; nothing could be read, fetch it again");
    }
    return members.finish(type);
  }

  /// Hands over all members in the order of the archive; what stands before a tear, where it is
  /// torn.
  ///
  /// @throws Refusal if it is locked or beyond a limit
  public void open(Original original, byte[] bytes, List<Problem> problems, MemberTaker members)
      throws IOException {
    checkExpansion(bytes);
    Opening opening = new Opening(original, problems, members, Expansion.most(bytes, expansionMax));
    FutureTask<Void> task =
        new FutureTask<>(() -> {
          open(opening, bytes, problems, members);
          return null;
        });
    task.run();
    try {
      task.get();
    } catch (ExecutionException failure) {
      met(failure.getCause() == null ? failure : failure.getCause(), opening);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("no more members are wanted", e);
    }
  }

  /// What libraries throw at a damaged archive tears it; what stands before was handed over.
  private static void met(Throwable cause, Opening opening) {
    switch (cause) {
      case Refusal refusal -> throw refusal;
      case PasswordRequiredException _ -> throw Opening.locked();
      case MemoryLimitException _ ->
          throw new Refusal(Code.TOO_LARGE, "it needs more memory than is allowed");
      case OutOfMemoryError _ ->
          throw new Refusal(Code.TOO_LARGE, "there is not enough memory to unpack it");
      default -> opening.tear("it is damaged: " + Damage.line(cause));
    }
  }

  private void open(Opening opening, byte[] bytes, List<Problem> problems, MemberTaker members)
      throws IOException, CompressorException {
    Packing packing = Packing.of(bytes);
    switch (packing) {
      case ZIP -> new ZipMembers(opening).open(bytes);
      case SEVEN_ZIP -> sevenZip(opening, bytes);
      case RAR ->
          new RarMembers(depthMax, expansionMax).open(opening.original(), bytes, problems, members);
      case GZIP, BZIP2, XZ -> packed(opening, packing, bytes);
      case AR, CPIO, CPIO_BINARY, ARJ, TAR -> new StreamMembers(opening).open(packing, bytes);
    }
  }

  /// One behind the other: members are packed together, and to begin with one unpacks all before
  /// it.
  private static void sevenZip(Opening opening, byte[] bytes) throws IOException {
    try (SevenZFile archive =
        SevenZFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setMaxMemoryLimitKiB(MEMORY_KIB_MAX)
            .get()) {
      SevenZArchiveEntry entry = archive.getNextEntry();
      while (entry != null) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          String path = MemberNames.plain(String.valueOf(entry.getName()));
          opening.take(path, new Current(archive));
        }
        entry = archive.getNextEntry();
      }
    }
  }

  /// The bytes of the member at hand.
  private static final class Current extends InputStream {
    private final SevenZFile archive;

    Current(SevenZFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return archive.read(into, from, length);
    }
  }

  /// A single file, packed; several such packings behind one another are one file.
  private static void packed(Opening opening, Packing packing, byte[] bytes)
      throws IOException, CompressorException {
    try (InputStream in =
        packing == Packing.GZIP
            ? new Gunzipping(bytes)
            : new CompressorStreamFactory(true, MEMORY_KIB_MAX)
                .createCompressorInputStream(new ByteArrayInputStream(bytes))) {
      opening.takeByPieces(name(opening.original().name(), in), in);
    }
  }

  /// The name without the ending that tells the packing; the one that the packing holds, where the
  /// file has no such ending.
  private static String name(String packed, InputStream in) {
    String name = packed;
    for (String bare :
        List.of(
            GzipUtils.getUncompressedFileName(packed),
            BZip2Utils.getUncompressedFileName(packed),
            XZUtils.getUncompressedFileName(packed))) {
      name = name.equals(packed) ? bare : name;
    }
    Optional<String> held = in instanceof Gunzipping gzip ? gzip.fileName() : Optional.empty();
    return name.equals(packed)
        ? held.map(MemberNames::plain).filter(n -> !n.isEmpty()).orElse(packed)
        : name;
  }

  /// Damage of the packing is left to what opens it, which may read what stands before it.
  private void checkExpansion(byte[] bytes) {
    try {
      Expansion.check(bytes, expansionMax);
    } catch (IOException _) {
      return;
    }
  }
}
