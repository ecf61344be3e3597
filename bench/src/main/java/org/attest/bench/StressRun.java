package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.attest.core.flow.Flow;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;

/// Derives texts of an evil shape in growing sizes and prints how much processor time each takes,
/// so that a stage whose time grows faster than the text shows, whatever else the machine does.
///
/// Arguments: the smallest size in characters; how many seconds one may take; words in the names of
/// the shapes that are wanted, or nothing for all. Each shape is derived at this size, twice and
/// four times it.
public final class StressRun {
  private static final String NO_CHECKSUM = "0".repeat(64);
  private static final Flow FLOW = new Flow(Recognisers.all());

  /// What a text may consist of from its beginning to its end.
  private static final List<String> UNITS =
      List.of(
          "a",
          "A",
          "A ",
          "Aa ",
          "A.",
          "A. ",
          "Mr. ",
          "1 ",
          "1921 ",
          "1921-",
          "4 May ",
          "4 May 1921 ",
          "(",
          "[",
          "]",
          "[1] ",
          "\"",
          "“",
          "“a” ",
          "\" ",
          "' ",
          "said ",
          "“a,” said Ruta Lessing. ",
          "-",
          "- ",
          "*",
          "* ",
          "*a* ",
          "_",
          ".",
          "...",
          ". . ",
          ",",
          "\n",
          "\n\n",
          "\t",
          " ",
          "\u00a0",
          "a\n",
          "A\n",
          "1\n",
          "1. \n\n",
          "[1]\n\n",
          "1 a\n\n",
          "* a\n\n",
          "> a\n",
          "# a\n\n",
          "I.\n\n",
          "APPENDIX\n\n",
          "CHAPTER I\n\n",
          "Ruta Lessing ",
          "Ruta Lessing, ",
          "of the ",
          "Of The ",
          "In In ",
          "the Port Council ",
          "P.C. ",
          "[p. 1]\n",
          "[Page 1]\n\n",
          "a-\n",
          "ibid. ",
          "ibid., p. 1; ",
          "op. cit. ",
          "Lessing, Papers, p. 1. ",
          "(1921) ",
          "<a>",
          "&amp;",
          "\r\n",
          "é",
          "😀",
          "\u0301",
          "\u202e",
          "А ",
          "Рута ",
          "記",
          "記録。",
          "ا",
          "\uFFFD",
          "a¹ ",
          "¹ a\n\n",
          "† ",
          "“A\n\n",
          "a”\n\n",
          "— a\n\n",
          "RUTA: a\n\n",
          "Q. a\n",
          "a few days later, ",
          "yesterday ",
          "one month later ",
          "at 4 o'clock ",
          "twenty-one thousand ",
          "1000000000000 ",
          "12-7-1921 ");

  private StressRun() {}

  public static void main(String[] arguments) {
    int least = Integer.parseInt(arguments[0]);
    int secondsMax = Integer.parseInt(arguments[1]);
    derive("The basket was empty. Ruta Lessing wrote to Greta Solm on 4 May 1921.\n".repeat(2000));
    String wanted = arguments.length > 2 ? arguments[2] : "";
    for (Map.Entry<String, IntFunction<String>> shape : shapes().entrySet()) {
      if (!shape.getKey().contains(wanted)) {
        continue;
      }
      StringBuilder line = new StringBuilder(shape.getKey());
      for (int size : List.of(least, 2 * least, 4 * least)) {
        double seconds = seconds(shape.getValue().apply(size), secondsMax);
        line.append(String.format(Locale.ROOT, "\t%.2f s", seconds));
        if (seconds >= secondsMax) {
          line.append(" GIVEN UP");
          break;
        }
      }
      System.out.println(line);
    }
    Runtime.getRuntime().halt(0); // a derivation that was given up still runs
  }

  private static double seconds(String text, int secondsMax) {
    FutureTask<Double> task =
        new FutureTask<>(() -> {
          long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          derive(text);
          return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
        });
    Thread thread = new Thread(null, task, "derive", 16L << 20);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(secondsMax, TimeUnit.SECONDS);
    } catch (TimeoutException _) {
      for (StackTraceElement frame : thread.getStackTrace()) {
        if (frame.getClassName().startsWith("org.attest")) {
          System.out.println("  in " + frame);
        }
      }
      return secondsMax;
    } catch (ExecutionException e) {
      System.out.println("  threw " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return secondsMax;
  }

  private static void derive(String text) {
    Original original = new Original("a.txt", "a.txt", NO_CHECKSUM, text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    FLOW.derive(new Source("a.txt", original, transcript), List.of());
  }

  private static Map<String, IntFunction<String>> shapes() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    shapes.put("names and dates in one line", size -> words(size, " "));
    shapes.put("one word a line", size -> words(size, "\n"));
    shapes.put("one word a paragraph", size -> words(size, "\n\n"));
    for (String unit : UNITS) {
      shapes.put(
          "repeated " + visible(unit), size -> unit.repeat(Math.max(1, size / unit.length())));
    }
    return shapes;
  }

  private static String visible(String unit) {
    StringBuilder out = new StringBuilder();
    unit.codePoints()
        .forEach(c ->
            out.append(c <= ' ' || c > '~' ? String.format("<%x>", c) : Character.toString(c)));
    return out.toString();
  }

  private static String words(int size, String between) {
    String[] all = {
      "the", "Ruta", "Lessing", "of", "and", "Mr.", "1921", "Tarvel", "On", "May", "4", "said",
      "“yes”", "basket,", "Council", "from", "forty", "(see", "p.", "12)", "Greta", "Solm.", "In",
      "was"
    };
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder out = new StringBuilder(size + 16);
    while (out.length() < size) {
      out.append(all[random.nextInt(all.length)]).append(between);
    }
    return out.toString();
  }
}
