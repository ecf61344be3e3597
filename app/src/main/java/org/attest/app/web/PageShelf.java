package org.attest.app.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.read.Facsimiles;
import org.attest.read.scan.ScanLimits;

/// The pictures of pages, made when they are asked for.
///
/// Two are made at once and no more; those shown last are held in memory, up to a size.
final class PageShelf {
  private static final int MADE_AT_ONCE = 2;
  private static final int WAIT_SECONDS_MAX = 60;
  private static final long BYTES_MAX = 32L << 20;

  private final View view;
  private final Facsimiles facsimiles = Facsimiles.within(ScanLimits.standard());
  private final Semaphore places = new Semaphore(MADE_AT_ONCE);
  private final LinkedHashMap<Key, byte[]> held = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /// A page of certain bytes.
  private record Key(String sha256, int page) {}

  PageShelf(View view) {
    this.view = view;
  }

  /// The picture that an address asks for: the id of a source, a slash, and the number of a page.
  ///
  /// @return a JPEG file, or nothing if there is no such page or it cannot be drawn
  Optional<byte[]> picture(String address) {
    int slash = address.lastIndexOf('/');
    String number = address.substring(slash + 1);
    if (slash < 0 || !number.matches("[1-9]\\d{0,6}")) {
      return Optional.empty();
    }
    int page = Integer.parseInt(number);
    return view.catalogue()
        .source(address.substring(0, slash))
        .filter(source -> page <= view.catalogue().facsimilesCount(source.id()))
        .flatMap(source -> picture(source, page));
  }

  private Optional<byte[]> picture(SourceEntry source, int page) {
    Key key = new Key(source.original().sha256(), page);
    Optional<byte[]> there = held(key);
    if (there.isPresent()) {
      return there;
    }
    try {
      if (!places.tryAcquire(WAIT_SECONDS_MAX, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      Optional<byte[]> made =
          held(key)
              .or(() ->
                  view.originals()
                      .fetch(source.original().sha256())
                      .flatMap(original -> facsimiles.jpeg(source.original(), original, page)));
      made.ifPresent(jpeg -> hold(key, jpeg));
      return made;
    } finally {
      places.release();
    }
  }

  private synchronized Optional<byte[]> held(Key key) {
    return Optional.ofNullable(held.get(key));
  }

  private synchronized void hold(Key key, byte[] jpeg) {
    byte[] before = held.put(key, jpeg);
    bytes += jpeg.length - (before == null ? 0 : before.length);
    Iterator<Map.Entry<Key, byte[]>> oldest = held.entrySet().iterator();
    while (bytes > BYTES_MAX && oldest.hasNext()) {
      Map.Entry<Key, byte[]> gone = oldest.next();
      bytes -= gone.getValue().length;
      oldest.remove();
    }
  }
}
