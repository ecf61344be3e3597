package org.attest.peer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/// Duke over the rows of a table of historical persons (columns as in `splink50k-records.tsv`), with
/// settings that a careful user chooses without knowing the truth: prints id and cluster of each row,
/// and to standard error how long it took.
///
/// Arguments: the table; the threshold, or nothing for .97; how many threads, or nothing for two.
/// Candidates come from Duke's own database, Lucene in memory; pairs above the threshold are joined,
/// and what they connect is one person.
public final class DukeRun {
  private static final int HITS = 50;
  private static final int BATCH = 40_000;

  private static final List<String> COMPARED =
      List.of(
          "id",
          "first_name",
          "surname",
          "dob",
          "birth_place",
          "postcode_fake",
          "gender",
          "occupation");

  private DukeRun() {}

  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    long worked = processorNanos();
    double threshold = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0.97;
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    List<Record> records = read(Path.of(arguments[0]));
    ConfigurationImpl configuration = configuration(threshold);
    Map<String, String> parents = new HashMap<>();
    records.forEach(record -> parents.put(record.getValue("id"), record.getValue("id")));
    Processor processor = new Processor(configuration, true);
    processor.setThreads(threads);
    processor.addMatchListener(
        new AbstractMatchListener() {
          @Override
          public synchronized void matches(Record first, Record second, double confidence) {
            String a = root(parents, first.getValue("id"));
            String b = root(parents, second.getValue("id"));
            parents.put(a.compareTo(b) > 0 ? a : b, a.compareTo(b) > 0 ? b : a);
          }
        });
    for (int from = 0; from < records.size(); from += BATCH) {
      processor.deduplicate(records.subList(from, Math.min(records.size(), from + BATCH)));
    }
    processor.close();
    System.out.println("id\tcluster");
    records.forEach(
        record -> {
          String id = record.getValue("id");
          System.out.println(id + "\t" + root(parents, id));
        });
    System.err.printf(
        Locale.ROOT,
        "Duke: %d rows  %.2f s from the file to the clusters  %.2f s of processor%n",
        records.size(),
        (System.nanoTime() - begun) / 1e9,
        (processorNanos() - worked) / 1e9);
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static String root(Map<String, String> parents, String id) {
    String each = id;
    while (!parents.get(each).equals(each)) {
      each = parents.get(each);
    }
    return each;
  }

  private static ConfigurationImpl configuration(double threshold) {
    LuceneDatabase database = new LuceneDatabase();
    database.setMaxSearchHits(HITS);
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setDatabase(database);
    configuration.setThreshold(threshold);
    configuration.setProperties(
        List.<Property>of(
            new PropertyImpl("id"),
            property("first_name", new Levenshtein(), 0.35, 0.75),
            property("surname", new Levenshtein(), 0.2, 0.85),
            property("dob", new Levenshtein(), 0.2, 0.9),
            property("birth_place", new ExactComparator(), 0.4, 0.7),
            property("postcode_fake", new Levenshtein(), 0.3, 0.9),
            property("gender", new ExactComparator(), 0.3, 0.5),
            property("occupation", new ExactComparator(), 0.4, 0.65)));
    return configuration;
  }

  private static Property property(String name, Comparator comparator, double low, double high) {
    return new PropertyImpl(name, comparator, low, high);
  }

  private static List<Record> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] header = lines.getFirst().split("\t", -1);
    List<Record> records = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split("\t", -1);
      RecordImpl record = new RecordImpl();
      for (int i = 0; i < header.length; i++) {
        if (!values[i].isEmpty() && COMPARED.contains(header[i])) {
          record.addValue(header[i], values[i]);
        }
      }
      records.add(record);
    }
    return records;
  }
}
