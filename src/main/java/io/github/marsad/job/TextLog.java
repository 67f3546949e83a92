package io.github.marsad.job;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Lines for people; on a terminal a bar shows how far a phase is. */
final class TextLog implements RunLog {
  private static final int WIDTH = 78;
  private static final int MILLIS = 200;

  private final PrintStream out;
  private final boolean terminal;
  private ProgressBar bar;
  private String running;

  TextLog(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public synchronized void begin(String phase) {
    running = phase;
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(String.format(Locale.ROOT, "%-12s", phase))
              .setInitialMax(1)
              .setUpdateIntervalMillis(MILLIS)
              .setMaxRenderedLength(WIDTH)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public synchronized void progress(int done, int total) {
    if (bar != null) {
      bar.maxHint(total);
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void end(String phase, double seconds) {
    clearBar();
    running = null;
    out.printf(Locale.ROOT, "%-14s %8.1f s%n", phase, seconds);
  }

  @Override
  public synchronized void table(String name, long rows) {
    if (bar == null) {
      out.printf(Locale.ROOT, "  %-20s %,12d rows%n", name, rows);
    }
  }

  @Override
  public synchronized void note(String message) {
    clearBar();
    out.println(message);
    if (running != null) {
      begin(running);
    }
  }

  @Override
  public synchronized void error(String message) {
    clearBar();
    out.println("marsad: " + message);
  }

  private void clearBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
