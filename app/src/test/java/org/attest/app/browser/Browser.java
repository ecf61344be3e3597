package org.attest.app.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A browser that notes every error and every request.
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern REQUEST =
      Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final ChromeDriver driver;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  /// @param address of the archive, with the last slash
  Browser(String address) {
    this.address = address;
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-extensions",
        "--force-device-scale-factor=1");
    options.setBinary(found("chromium", "chromium-browser", "google-chrome").toFile());
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(found("chromedriver").toFile())
            .build();
    this.driver = new ChromeDriver(service, options);
  }

  /// Where a program lies: a missing browser fails the tests, it never skips them.
  private static Path found(String... names) {
    for (String name : names) {
      for (String folder : System.getenv("PATH").split(":", -1)) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    throw new IllegalStateException("the browser tests need " + String.join(" or ", names));
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /// @param path without the slash at its beginning
  Browser open(String path) {
    driver.get(path.contains(":") ? path : address + path);
    listen();
    return this;
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  String path() {
    return String.valueOf(driver.getCurrentUrl()).substring(address.length());
  }

  WebElement one(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .until(browser -> browser.findElement(By.cssSelector(css)));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  void until(Predicate<WebDriver> state) {
    new WebDriverWait(driver, PATIENCE).until(state::test);
  }

  /// Waits until the address begins so and its page is there.
  void arrives(String beginning) {
    until(
        _ -> path().startsWith(beginning) && "complete".equals(run("return document.readyState")));
  }

  void press(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void type(String words) {
    WebElement field = one("#q");
    field.clear();
    field.sendKeys(words + Keys.ENTER);
    arrives("search?q=");
  }

  @Nullable Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /// What breaks the rules of accessibility on the page that is open, one line each.
  List<String> barriers() {
    return new AxeBuilder()
        .withTags(RULES).analyze(driver).getViolations().stream().map(Browser::line).toList();
  }

  private static String line(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
  }

  /// A picture of what is seen now, for a person to look at.
  void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// All errors of the console and all requests to other hosts since the last time.
  List<String> complaints() {
    listen();
    List<String> out = List.copyOf(complaints);
    complaints.clear();
    return out;
  }

  private void listen() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Matcher request = REQUEST.matcher(entry.getMessage());
      if (request.find() && isElsewhere(request.group(1))) {
        complaints.add("request to " + request.group(1));
      }
    }
  }

  private boolean isElsewhere(String url) {
    return url.matches("(?:https?|wss?|ftp):.*") && !url.startsWith(address);
  }

  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
