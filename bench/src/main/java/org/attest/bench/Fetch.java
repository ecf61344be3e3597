package org.attest.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long one page took over HTTP from a server in this process, in milliseconds.
///
/// @param whole until the last byte was there
/// @param worked what the processor gave to all threads of the server and of the one that asked:
///   how long the page takes at most on a machine that has nothing else to do
record Fetch(double whole, double worked) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Fetch of(HttpClient client, String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    long before = threads();
    long begun = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    double whole = (System.nanoTime() - begun) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " for " + address);
    }
    return new Fetch(whole, (threads() - before) / 1e6);
  }

  /// Threads that ended meanwhile are left out; the pools keep theirs.
  private static long threads() {
    return Arrays.stream(THREADS.getThreadCpuTime(THREADS.getAllThreadIds()))
        .filter(time -> time > 0)
        .sum();
  }

  static void print(String what, List<Fetch> all) {
    List<Double> whole = all.stream().map(Fetch::whole).toList();
    List<Double> worked = all.stream().map(Fetch::worked).toList();
    System.out.printf(
        Locale.ROOT,
        "%-12s p50 %.1f ms, p95 %.1f ms; of the processor's time p50 %.1f ms, p95 %.1f ms%n",
        what,
        Duel.at(whole, .5),
        Duel.at(whole, .95),
        Duel.at(worked, .5),
        Duel.at(worked, .95));
  }
}
