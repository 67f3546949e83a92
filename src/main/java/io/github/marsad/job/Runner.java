package io.github.marsad.job;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeException;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.lake.Draft;
import io.github.marsad.lake.Lake;
import io.github.marsad.lake.LakeException;
import io.github.marsad.lake.LakeLockedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Runs jobs over a lake under its lock and publishes what they wrote, all of it or nothing. */
public final class Runner {
  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final RunLog log;

  public Runner(Clock clock, RunLog log) {
    this.clock = clock;
    this.log = log;
  }

  /** Runs a request; every error becomes a sentence in the log and an exit code. */
  public int run(RunRequest request) {
    try {
      runOrThrow(request);
      return ExitCode.DONE;
    } catch (UsageException | KnowledgeException e) {
      return failed(e, ExitCode.USAGE);
    } catch (GateException e) {
      return failed(e, ExitCode.GATE);
    } catch (LakeLockedException e) {
      return failed(e, ExitCode.LOCKED);
    } catch (LakeException e) {
      return failed(e, ExitCode.FAILED);
    } catch (Exception e) {
      e.printStackTrace();
      return failed(e, ExitCode.FAILED);
    }
  }

  private int failed(Exception e, int code) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    log.error(message.lines().findFirst().orElse(message));
    return code;
  }

  private void runOrThrow(RunRequest request) throws Exception {
    KnowledgeFiles files = knowledgeFiles(request.settings());
    Knowledge.of(files); // refuse a wrong line before anything starts
    int keep = request.settings().integer(Setting.LAKE_KEEP, 1);
    SparkSession spark = Session.start();
    Lake lake = Lake.at(request.lake(), spark.sparkContext().hadoopConfiguration());
    requireSomethingToWorkOn(request, lake);
    try (AutoCloseable lock = lake.lock()) {
      Instant startedAt = clock.instant();
      Draft draft = lake.begin(RUN_ID.format(startedAt));
      try {
        JobContext context =
            new JobContext(
                spark,
                request.settings(),
                files,
                request.inputs(),
                draft,
                log,
                draft.runId(),
                startedAt,
                new TreeMap<>());
        runJobs(request, context);
        publish(request, lake, keep, context);
      } catch (Exception e) {
        lake.discard(draft);
        throw e;
      }
    }
  }

  /** A job that reads the lake needs one that was written to. */
  private static void requireSomethingToWorkOn(RunRequest request, Lake lake) {
    boolean reads = request.inputs().isEmpty();
    if (reads && lake.current().isEmpty()) {
      throw new UsageException(
          "there is nothing in the lake "
              + request.lake()
              + " yet; run `marsad run --input PATH"
              + " --lake "
              + request.lake()
              + "` or `marsad ingest` first");
    }
  }

  private static KnowledgeFiles knowledgeFiles(Settings settings) {
    String folder = settings.get(Setting.KNOWLEDGE_PATH);
    return folder.isEmpty() ? KnowledgeFiles.builtIn() : KnowledgeFiles.withFolder(Path.of(folder));
  }

  private void runJobs(RunRequest request, JobContext context) {
    TaskProgress progress = new TaskProgress(log);
    context.spark().sparkContext().addSparkListener(progress);
    for (Job job : request.jobs()) {
      progress.reset();
      log.begin(job.name());
      long begin = System.nanoTime();
      context.spark().sparkContext().setJobGroup(job.name(), request.command(), false);
      job.run(context);
      log.end(job.name(), (System.nanoTime() - begin) / 1e9);
    }
    context.spark().sparkContext().removeSparkListener(progress);
  }

  private void publish(RunRequest request, Lake lake, int keep, JobContext context) {
    log.begin("publish");
    long begin = System.nanoTime();
    context.draft().complete(context.spark());
    RunsJob.write(context, request.command(), clock.instant());
    lake.publish(context.draft(), keep);
    log.end("publish", (System.nanoTime() - begin) / 1e9);
    log.note("tables of run " + context.runId() + " are in " + request.lake());
  }
}
