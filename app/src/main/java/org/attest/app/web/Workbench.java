package org.attest.app.web;

import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.attest.app.archive.DecisionDesk;
import org.attest.core.port.View;
import org.attest.core.problem.StoreException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A running server for one view, on the loopback address, where decisions can be made unless it
/// only shows.
public final class Workbench implements AutoCloseable {
  /// A larger form is turned away unread.
  private static final int FORM_BYTES_MAX = 256 * 1024;

  private final ConfigurableApplicationContext context;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Workbench(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// A server that only shows.
  ///
  /// @param port 0 takes a free one
  /// @throws StoreException if the port is taken
  public static Workbench start(View view, int port) {
    return start(view, Optional.empty(), port);
  }

  /// @param desk where decisions are made; nothing for a server that only shows
  /// @param port 0 takes a free one
  /// @throws StoreException if the port is taken
  public static Workbench start(View view, Optional<DecisionDesk> desk, int port) {
    SpringApplication application = new SpringApplication(WebSetup.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(View.class, () -> view);
      beans.registerBean(Desk.class, () -> new Desk(desk));
    });
    try {
      return new Workbench(application.run(settings(port)));
    } catch (ApplicationContextException | WebServerException failed) {
      throw new StoreException(reason(failed, port), failed);
    }
  }

  /// Given as arguments, which nothing overrides: neither the environment nor a file that lies in
  /// the folder where somebody starts the program.
  private static String[] settings(int port) {
    return new String[] {
      "--server.address=" + InetAddress.getLoopbackAddress().getHostAddress(),
      "--server.port=" + port,
      "--server.shutdown=immediate",
      "--server.tomcat.max-http-form-post-size=" + FORM_BYTES_MAX,
      "--server.tomcat.max-swallow-size=" + FORM_BYTES_MAX,
      "--server.tomcat.threads.max=16",
      "--server.tomcat.threads.min-spare=2",
      "--server.error.include-stacktrace=never",
      "--spring.config.location=optional:classpath:/org/attest/app/web/",
      "--spring.jmx.enabled=false",
      "--spring.mvc.servlet.load-on-startup=1",
      "--spring.web.resources.add-mappings=false",
    };
  }

  private static String reason(RuntimeException failed, int port) {
    boolean taken =
        Optional.<Throwable>of(failed).filter(PortInUseException.class::isInstance).isPresent()
            || failed.getCause() instanceof PortInUseException;
    return taken
        ? "port " + port + " is taken; name another with --port"
        : "port " + port + " cannot be used: " + failed.getMessage();
  }

  /// Where a browser finds it.
  public String address() {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    int port = Objects.requireNonNull(server, "server").getPort();
    return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/";
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
    context.close();
    closed.countDown();
  }
}
