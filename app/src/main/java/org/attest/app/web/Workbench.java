package org.attest.app.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attest.core.port.View;
import org.attest.core.problem.StoreException;

/// A running server for one view, on the loopback address.
public final class Workbench implements AutoCloseable {
  /// How many requests are answered at a time.
  private static final int WORKERS = 4;

  private final HttpServer server;
  private final ExecutorService workers;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Workbench(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /// @param port 0 takes a free one
  /// @throws StoreException if the port is taken
  public static Workbench start(View view, int port) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
      server.setExecutor(workers);
      server.createContext("/", new Desk(view));
      server.start();
      return new Workbench(server, workers);
    } catch (IOException e) {
      throw new StoreException(
          "port " + port + " cannot be used: " + e.getMessage() + "; name another with --port", e);
    }
  }

  /// Where a browser finds it.
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /// Waits until it is closed or the thread is interrupted.
  public void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
    closed.countDown();
  }
}
