package io.github.marsad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The first job alone. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Reads files into the tables articles and rejects.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private RunOptions options;

  @Option(
      names = "--input",
      split = ",",
      required = true,
      paramLabel = "PATH",
      description = "files, folders (all files below), globs or Hadoop URIs")
  private List<String> inputs;

  @Override
  public Integer call() {
    return options.run(List.of(Jobs.named("ingest")), inputs);
  }
}
