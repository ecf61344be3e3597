package org.attest.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attest.core.problem.Code;
import org.attest.core.source.Original;
import org.attest.read.pdf.PdfPictures;
import org.attest.read.picture.ImageFile;
import org.attest.read.scan.Engine;
import org.attest.read.scan.PagePictures;
import org.attest.read.scan.PageResult;
import org.attest.read.scan.RecognisedPage;
import org.attest.read.scan.RecognisedText;
import org.attest.read.scan.ScanLimits;
import org.attest.read.transcribe.Refusal;

/// Has the pages without text of a file recognised.
///
/// Several pages are recognised at once, also of several files, but never more than the machine has
/// processors; so many pictures are in memory at most. A page that cannot be drawn or recognised
/// says why; the others go on.
public final class Scans {
  private final Engine engine;
  private final ScanLimits limits;
  private final Semaphore places =
      new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 16));

  public Scans(Engine engine, ScanLimits limits) {
    this.engine = engine;
    this.limits = limits;
  }

  /// A file whose pages can be drawn, or nothing if it is of another format.
  static Optional<PagePictures> open(
      Original original, byte[] bytes, ScanLimits limits, boolean grey) throws IOException {
    return switch (Readers.format(original.name(), bytes)) {
      case PDF -> Optional.of(PdfPictures.open(bytes, limits.pixelsMax(), grey));
      case PICTURE -> Optional.of(ImageFile.open(bytes, limits.pixelsMax()));
      default -> Optional.empty();
    };
  }

  /// What the engine recognises in the pages that have no text of their own.
  ///
  /// @param earlier what it recognised before in the same languages; its pages are taken over
  /// @return nothing if the file cannot be opened, has no such page, or nobody waits any longer
  public Optional<RecognisedText> recognised(
      Original original, byte[] bytes, List<String> languages, Optional<RecognisedText> earlier) {
    Run run = new Run(original, bytes, languages);
    try {
      List<RecognisedPage> pages = run.pages(earlier);
      return pages.isEmpty() || Thread.currentThread().isInterrupted()
          ? Optional.empty()
          : Optional.of(new RecognisedText(engine.name(), engine.version(), languages, pages));
    } catch (Refusal _) {
      return Optional.empty(); // reading the file has told what is wrong with it
    } finally {
      run.close();
    }
  }

  /// One file.
  private final class Run {
    private final Original original;
    private final byte[] bytes;
    private final List<String> languages;
    private final Watch watch = new Watch(limits.pictureSecondsMax());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.fileSecondsMax());
    private Optional<PagePictures> open = Optional.empty();

    Run(Original original, byte[] bytes, List<String> languages) {
      this.original = original;
      this.bytes = bytes;
      this.languages = languages;
    }

    List<RecognisedPage> pages(Optional<RecognisedText> earlier) {
      List<Future<RecognisedPage>> pages = new ArrayList<>();
      Watch patient = new Watch(Limits.standard().secondsMax());
      reopen();
      List<Integer> wanted =
          open.isEmpty()
              ? List.of()
              : patient.done("pages of " + original.name(), open.get()::withoutText);
      for (int number : wanted) {
        Optional<RecognisedPage> known =
            earlier.flatMap(text -> text.page(number)).filter(page -> !page.isFailed());
        pages.add(known.map(this::known).orElseGet(() -> page(number)));
      }
      return pages.stream().map(this::got).toList();
    }

    private void reopen() {
      open = watch.done("open " + original.name(), () -> Scans.open(original, bytes, limits, true));
    }

    private Future<RecognisedPage> known(RecognisedPage page) {
      return threads.submit(() -> page);
    }

    private Future<RecognisedPage> page(int number) {
      try {
        long left = end - System.nanoTime();
        if (left <= 0 || !places.tryAcquire(left, TimeUnit.NANOSECONDS)) {
          return known(
              failed(
                  number,
                  "the file took longer than " + limits.fileSecondsMax() + " seconds before it"));
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return known(failed(number, "it was interrupted"));
      }
      boolean begun = false;
      try {
        BufferedImage picture = picture(number);
        Future<RecognisedPage> page = threads.submit(() -> recognised(number, picture));
        begun = true;
        return page;
      } catch (Refusal refusal) {
        return known(failed(number, refusal.line()));
      } finally {
        if (!begun) {
          places.release();
        }
      }
    }

    private BufferedImage picture(int number) {
      PagePictures pictures = open.orElseThrow();
      try {
        return watch.done(
            "page " + number, () -> pictures.picture(number, limits.pixelsRecognisedMax()));
      } catch (Refusal refusal) {
        if (refusal.code() == Code.TOO_SLOW) {
          reopen(); // an abandoned thread may still be using the one that was open
        }
        throw refusal;
      }
    }

    private RecognisedPage recognised(int number, BufferedImage picture) {
      try {
        PageResult result = engine.recognise(picture, languages);
        return new RecognisedPage(number, picture.getWidth(), picture.getHeight(), result);
      } finally {
        places.release();
      }
    }

    private static RecognisedPage failed(int number, String why) {
      return new RecognisedPage(number, 0, 0, new PageResult.Failed(why));
    }

    private RecognisedPage got(Future<RecognisedPage> page) {
      try {
        return page.get();
      } catch (InterruptedException _) {
        threads.shutdownNow();
        Thread.currentThread().interrupt();
        throw new Refusal(Code.TOO_SLOW, "it was interrupted");
      } catch (ExecutionException failure) {
        throw new IllegalStateException("a page could not be recognised", failure);
      }
    }

    void close() {
      threads.shutdownNow();
      open.ifPresent(Scans::close);
    }
  }

  static void close(PagePictures pictures) {
    try {
      pictures.close();
    } catch (IOException _) {
      // Nothing was written: there is nothing to lose.
    }
  }
}
