package io.github.marsad.job;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts Spark's tasks for the progress bar. */
final class TaskProgress extends SparkListener {
  private final RunLog log;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger total = new AtomicInteger();

  TaskProgress(RunLog log) {
    this.log = log;
  }

  void reset() {
    done.set(0);
    total.set(0);
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    log.progress(done.get(), total.addAndGet(stage.stageInfo().numTasks()));
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    log.progress(done.incrementAndGet(), Math.max(total.get(), 1));
  }
}
