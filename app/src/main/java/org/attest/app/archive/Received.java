package org.attest.app.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.source.Original;

/// What the journal says was received: for each source its newest receipt, and where every file
/// lies.
final class Received {
  private final NavigableMap<String, Receipt> newest = new TreeMap<>();
  private final Map<String, Receipt> byPlace = new LinkedHashMap<>();
  private final NavigableSet<String> insidePlaces = new TreeSet<>();
  private final Map<String, Receipt> byBytes = new HashMap<>();
  private final Map<String, TurnedAway> turnedAway = new HashMap<>();
  private final Map<String, Recognition> recognitions = new TreeMap<>();
  private Optional<Recognition> lastRecognition = Optional.empty();

  static Received of(Journal journal) {
    return of(journal.after(0));
  }

  static Received of(List<JournalEntry> entries) {
    Received out = new Received();
    for (JournalEntry entry : entries) {
      switch (entry.action()) {
        case Receipt.ACTION -> out.add(Receipt.parse(entry));
        case TurnedAway.ACTION -> out.add(TurnedAway.parse(entry));
        case Recognition.ACTION -> out.add(Recognition.parse(entry));
        default -> {}
      }
    }
    return out;
  }

  void add(Recognition recognition) {
    recognitions.put(recognition.original(), recognition);
    lastRecognition = Optional.of(recognition);
  }

  /// What was recognised last in these bytes.
  Optional<Recognition> recognised(Original original) {
    return Optional.ofNullable(recognitions.get(original.sha256()));
  }

  /// For all bytes in which something was recognised, what was recognised in them last.
  Collection<Recognition> recognitions() {
    return recognitions.values();
  }

  /// The languages in which anything was recognised last.
  Optional<List<String>> languages() {
    return lastRecognition.map(Recognition::languages);
  }

  /// The newest receipts of a file and of the files inside it.
  List<Receipt> within(String place) {
    String inside = place + Original.INSIDE;
    List<String> places = new ArrayList<>(List.of(place));
    places.addAll(insidePlaces.subSet(inside, true, inside + Character.MAX_VALUE, true));
    return places.stream()
        .map(byPlace::get)
        .filter(Objects::nonNull)
        .map(Receipt::source)
        .distinct()
        .map(newest::get)
        .filter(Objects::nonNull)
        .toList();
  }

  void add(TurnedAway file) {
    turnedAway.put(file.place(), file);
  }

  /// Whether this is what the journal says of the file last.
  boolean has(TurnedAway file) {
    return file.equals(turnedAway.get(file.place()));
  }

  void add(Receipt receipt) {
    Receipt known = newest.get(receipt.source());
    if (known == null || known.version() < receipt.version()) {
      newest.put(receipt.source(), receipt);
    }
    byPlace.put(receipt.place(), receipt);
    if (receipt.place().contains(Original.INSIDE)) {
      insidePlaces.add(receipt.place());
    }
    turnedAway.remove(receipt.place());
    byBytes.putIfAbsent(receipt.original().sha256(), receipt);
  }

  /// Where a source was found, the first place first.
  List<String> places(String source) {
    return byPlace.values().stream()
        .filter(receipt -> receipt.source().equals(source))
        .map(Receipt::place)
        .toList();
  }

  /// By source id.
  SortedMap<String, Receipt> newest() {
    return newest;
  }

  /// What was received at this place last.
  Optional<Receipt> at(String place) {
    return Optional.ofNullable(byPlace.get(place));
  }

  /// Whether this place was received with these very bytes.
  boolean has(String place, Original original) {
    Receipt known = byPlace.get(place);
    return known != null && known.original().sha256().equals(original.sha256());
  }

  /// The receipt that a file must get: a new version of what lay at the same place, another place
  /// of known bytes, or a new source under its own name or, if that is taken, one that tells it
  /// apart.
  Receipt next(Arrival arrival, Original original) {
    String place = arrival.place();
    Receipt there = byPlace.get(place);
    if (there != null) {
      int version = newest.getOrDefault(there.source(), there).version() + 1;
      return new Receipt(there.source(), original, place, version);
    }
    Receipt same = byBytes.get(original.sha256());
    return same != null
        ? new Receipt(same.source(), original, place, same.version())
        : new Receipt(freeId(arrival.id()), original, place, 1);
  }

  private String freeId(String name) {
    if (!newest.containsKey(name)) {
      return name;
    }
    int n = 2;
    while (newest.containsKey(name + "~" + n)) {
      n++;
    }
    return name + "~" + n;
  }
}
