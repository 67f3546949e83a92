package io.github.marsad.cli;

import io.github.marsad.job.Job;
import io.github.marsad.job.Logs;
import io.github.marsad.job.RunRequest;
import io.github.marsad.job.Runner;
import io.github.marsad.job.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that writes to a lake takes. */
final class RunOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--lake",
      required = true,
      paramLabel = "DIR",
      description = "folder or Hadoop URI of the output tables; made when missing")
  private String lake;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "YAML file of settings; see `marsad settings`")
  private Path settingsFile;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "one setting, stronger than the file; may be given again")
  private List<String> pairs = new ArrayList<>();

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json for programs: one object a line on stderr")
  private Logs.Format log;

  /** For --help: the launcher reads it before the JVM starts. */
  @SuppressWarnings("unused")
  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description =
          "heap, such as 6g; a quarter of the machine's memory and at least 2g when not given (read"
              + " by jobs/marsad; under spark-submit use --driver-memory)")
  private String memory;

  /** For --help: the launcher reads it before the JVM starts. */
  @SuppressWarnings("unused")
  @Option(
      names = "--tmp",
      paramLabel = "DIR",
      description = "Spark's scratch folder (read by jobs/marsad)")
  private String tmp;

  /** Runs jobs with these options. */
  int run(List<Job> jobs, List<String> inputs) {
    Settings settings = Settings.of(settingsFile, pairs);
    String line =
        String.join(" ", command.commandLine().getParent().getParseResult().originalArgs());
    return new Runner(Clock.systemUTC(), Logs.of(log))
        .run(new RunRequest(jobs, inputs, lake, settings, "marsad " + line));
  }
}
