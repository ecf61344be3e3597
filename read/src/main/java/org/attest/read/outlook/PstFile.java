package org.attest.read.outlook;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import com.pff.PSTRecipient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Listing;
import org.attest.read.transcribe.MemberTaker;
import org.attest.read.transcribe.Refusal;

/// Reads mail folders of Outlook (`.pst`, `.ost`): the text is the list of their messages, which
/// are sources of their own, under the path of their folder.
///
/// Contacts, appointments and tasks are messages too, with what Outlook keeps as their body.
/// Folders that only hold what was searched for are passed over.
public final class PstFile implements FormatReader {
  /// The last bits of the number of a folder that only shows what was searched for.
  private static final long SEARCH_FOLDER = 3;

  private static final long KIND_OF_NODE = 0x1F;

  private final int charactersMax;
  private final int depthMax;

  public PstFile(int charactersMax, int depthMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Listing messages = new Listing(original, charactersMax);
    open(original, bytes, problems, messages);
    if (messages.isEmpty()) {
      throw new Refusal(Code.EMPTY_FILE, "it is a mail folder without a message");
    }
    return messages.finish("application/vnd.ms-outlook-pst");
  }

  /// Hands over all messages, folder by folder, named by their number.
  ///
  /// @throws IOException if the file is damaged so that nothing can be read
  public void open(Original original, byte[] bytes, List<Problem> problems, MemberTaker messages)
      throws IOException {
    try {
      PSTFile file = new PSTFile(bytes);
      new Opening(original, problems, messages).folder(file.getRootFolder(), "", 1);
      file.close();
    } catch (PSTException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// One walk through all folders.
  private final class Opening {
    private final Original original;
    private final List<Problem> problems;
    private final MemberTaker messages;
    private final Set<Long> met = new HashSet<>();

    Opening(Original original, List<Problem> problems, MemberTaker messages) {
      this.original = original;
      this.problems = problems;
      this.messages = messages;
    }

    /// @param path with a stroke at its end
    private void folder(PSTFolder folder, String path, int level) throws IOException {
      long node = folder.getDescriptorNodeId();
      boolean isSearch = (node & KIND_OF_NODE) == SEARCH_FOLDER;
      if (isSearch || !met.add(node)) {
        return;
      }
      if (level > depthMax) {
        throw new Refusal(Code.TOO_DEEP, "its folders nest deeper than " + depthMax);
      }
      children(folder, path);
      for (PSTFolder inner :
          attempt(folder::getSubFolders, path).stream().flatMap(List::stream).toList()) {
        String name = inner.getDisplayName().replace('/', '_').strip();
        folder(inner, path + (name.isEmpty() ? "folder" : name) + "/", level + 1);
      }
    }

    private void children(PSTFolder folder, String path) throws IOException {
      int count = folder.getContentCount();
      for (int number = 1; number <= count; number++) {
        String name = path + number + ".eml";
        Optional<PSTObject> child =
            attempt(() -> Optional.ofNullable(folder.getNextChild()), name).flatMap(c -> c);
        if (child.isPresent() && child.get() instanceof PSTMessage message) {
          Optional<byte[]> letter = attempt(() -> Mime.of(letter(message, 1), depthMax), name);
          if (letter.isPresent()) {
            messages.take(name, new ByteArrayInputStream(letter.get()));
          }
        }
      }
    }

    /// What a library throws at one message or folder spoils that one alone.
    private <T> Optional<T> attempt(Callable<T> work, String path) throws IOException {
      FutureTask<T> task = new FutureTask<>(work);
      task.run();
      try {
        return Optional.of(task.get());
      } catch (ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof Refusal refusal) {
          throw refusal;
        }
        String where = path.isEmpty() ? original.path() : original.path() + Original.INSIDE + path;
        String said = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        problems.add(new Problem(Code.INCOMPLETE, where, "it cannot be read: " + said));
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("no more is wanted", e);
      }
    }
  }

  private Letter letter(PSTMessage message, int level) throws PSTException, IOException {
    if (level > depthMax) {
      throw new Refusal(
          Code.TOO_DEEP, "messages are attached to one another deeper than " + depthMax);
    }
    List<Letter.Attached> attached = new ArrayList<>();
    for (int i = 0; i < message.getNumberOfAttachments(); i++) {
      attached.add(attached(message.getAttachment(i), i + 1, level));
    }
    Date day =
        message.getClientSubmitTime() == null
            ? message.getMessageDeliveryTime()
            : message.getClientSubmitTime();
    return new Letter(
        sender(message),
        receivers(message, PSTRecipient.MAPI_TO),
        receivers(message, PSTRecipient.MAPI_CC),
        receivers(message, PSTRecipient.MAPI_BCC),
        Optional.ofNullable(day).map(Date::toInstant),
        present(message.getSubject()).or(() -> present(message.getDisplayName())),
        present(message.getInternetMessageId()),
        present(message.getBody()).isPresent()
            ? present(message.getBody())
            : PstItems.words(message),
        present(message.getBodyHTML()),
        present(message.getRTFBody()).map(rtf -> rtf.getBytes(StandardCharsets.ISO_8859_1)),
        attached);
  }

  private static Optional<Letter.Person> sender(PSTMessage message) {
    Headers headers = new Headers(String.valueOf(message.getTransportMessageHeaders()));
    Optional<String> address =
        present(message.getSenderEmailAddress()).filter(a -> a.contains("@"));
    return Letter.Person.of(
        present(message.getSenderName()), address.or(() -> headers.senderAddress()));
  }

  private static List<Letter.Person> receivers(PSTMessage message, int kind)
      throws PSTException, IOException {
    List<Letter.Person> receivers = new ArrayList<>();
    for (int i = 0; i < message.getNumberOfRecipients(); i++) {
      PSTRecipient receiver = message.getRecipient(i);
      if (receiver.getRecipientType() == kind) {
        Optional<String> address =
            Stream.of(receiver.getSmtpAddress(), receiver.getEmailAddress())
                .flatMap(a -> present(a).stream())
                .filter(a -> a.contains("@"))
                .findFirst();
        Letter.Person.of(present(receiver.getDisplayName()), address).ifPresent(receivers::add);
      }
    }
    return receivers;
  }

  private Letter.Attached attached(PSTAttachment attachment, int number, int level)
      throws PSTException, IOException {
    PSTMessage inner = attachment.getEmbeddedPSTMessage();
    if (inner != null) {
      return new Letter.Attached.OfLetter(letter(inner, level + 1));
    }
    String name =
        Stream.of(attachment.getLongFilename(), attachment.getFilename())
            .flatMap(n -> present(n).stream())
            .findFirst()
            .orElse("part " + number);
    boolean isHeld =
        attachment.getAttachMethod() == PSTAttachment.ATTACHMENT_METHOD_BY_VALUE
            || attachment.getAttachMethod() == PSTAttachment.ATTACHMENT_METHOD_OLE;
    if (!isHeld) {
      return new Letter.Attached.OfFile(name, Optional.empty());
    }
    try (InputStream in = attachment.getFileInputStream()) {
      return new Letter.Attached.OfFile(name, Optional.of(in.readAllBytes()));
    }
  }

  private static Optional<String> present(@org.jspecify.annotations.Nullable String words) {
    return MsgFile.present(words);
  }
}
