package io.github.marsad.cli;

import io.github.marsad.job.Job;
import io.github.marsad.job.UsageException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything, or a part. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and writes all tables; safe to repeat. What the lake knows already is neither"
          + " read into it twice nor annotated again.",
      "Jobs in order: ingest, duplicates, furniture, annotate, evidence, terms, co-mentions, stances."
    })
final class RunCommand implements Callable<Integer> {
  @Mixin private RunOptions options;

  @Option(
      names = "--input",
      split = ",",
      paramLabel = "PATH",
      description =
          "files, folders (all files below), globs or Hadoop URIs: plain-text pages, TREC-like XML,"
              + " JSON lines, told apart by content")
  private List<String> inputs = List.of();

  @Option(names = "--from", paramLabel = "JOB", description = "leave out the jobs before this one")
  private String from;

  @Option(names = "--only", paramLabel = "JOB", description = "this job alone")
  private String only;

  @Override
  public Integer call() {
    List<Job> jobs = jobs();
    if (inputs.isEmpty() && jobs.get(0).name().equals("ingest")) {
      throw new UsageException(
          "nothing to read; give --input PATH, or --from duplicates to work on what the lake holds");
    }
    if (!inputs.isEmpty() && !jobs.get(0).name().equals("ingest")) {
      throw new UsageException(
          "--input is for the job ingest, which "
              + (from == null ? "--only " : "--from ")
              + jobs.get(0).name()
              + " leaves out; leave --input away");
    }
    return options.run(jobs, inputs);
  }

  private List<Job> jobs() {
    if (from != null && only != null) {
      throw new UsageException("give --from or --only, not both");
    }
    if (only != null) {
      return List.of(Jobs.named(only));
    }
    return from == null ? Jobs.ALL : Jobs.from(from);
  }
}
